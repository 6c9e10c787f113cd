import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { soundContent, swap, withContent } from '../check/content-fixture.ts';

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', 'check', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('sound content ends with 0', () => {
  expect(Object.keys(soundContent).length).toBeGreaterThan(0);
  const { status, stdout } = withContent({}, (root) => run('--content', root));
  expect({ status, stdout }).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stdout": "Checked 3 activities, 2 subcategories, 11 performance years, 1 MVP lists, 1 pages and guides: no problems.
    ",
    }
  `);
});

test('problems end with 1, in every format', () => {
  const changes = { 'activities/IA_BE_1.md': swap('weighting: high', 'weighting: hihg') };
  withContent(changes, (root) => {
    const text = run('--content', root);
    expect(text.status).toBe(1);
    expect(text.stdout).toMatch(/IA_BE_1\.md:5:12 {2}unknown-value {2}/);
    expect(text.stdout).toContain('1 problem in 1 file.');
    const json = run('--content', root, '--format', 'json');
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout).problems[0]).toMatchObject({ code: 'unknown-value', line: 5, column: 12 });
    const github = run('--content', root, '--format', 'github');
    expect(github.status).toBe(1);
    expect(github.stdout).toMatch(/^::error file=.*IA_BE_1\.md,line=5,col=12,title=unknown-value::/);
  });
});

test.each([
  [['--format', 'xml'], 'There is no format `xml`'],
  [['--frmat', 'json'], "Unknown option '--frmat'"],
  [['content'], 'Unexpected argument'],
  [['--explain', 'dead-lnk'], 'Did you mean `dead-link`?'],
])('wrong usage %s ends with 2', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
});

test('a code is explained', () => {
  const { status, stdout } = run('--explain', 'dead-link');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^dead-link: A link to a page that does not exist/);
});
