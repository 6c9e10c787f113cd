import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { main } from '../../src/cli/check.ts';
import { type Changes, soundContent, swap, writeContent } from '../check/content-fixture.ts';
import { run } from '../support/command.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});
const content = (changes: Changes = {}) => {
  const root = writeContent(changes);
  roots.push(root);
  return root;
};
const check = (...args: string[]) => run(main, ...args);

test('npm run check starts as a program', () => {
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/run.mjs', 'check', '--explain', 'dead-link'], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('dead-link: ') });
});

test('sound content ends with 0', async () => {
  expect(Object.keys(soundContent).length).toBeGreaterThan(0);
  const { status, stdout } = await check('--content', content());
  expect({ status, stdout }).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stdout": "Checked 3 activities, 2 subcategories, 11 performance years, 1 MVP lists, 1 pages and guides: no problems.
    ",
    }
  `);
});

test('problems end with 1, in every format', async () => {
  const changes = { 'activities/IA_BE_1.md': swap('weighting: high', 'weighting: hihg') };
  const root = content(changes);
  const text = await check('--content', root);
  expect(text.status).toBe(1);
  expect(text.stdout).toMatch(/IA_BE_1\.md:5:12 {2}unknown-value {2}/);
  expect(text.stdout).toContain('1 problem in 1 file.');
  const json = await check('--content', root, '--format', 'json');
  expect(json.status).toBe(1);
  expect(JSON.parse(json.stdout).problems[0]).toMatchObject({ code: 'unknown-value', line: 5, column: 12 });
  const github = await check('--content', root, '--format', 'github');
  expect(github.status).toBe(1);
  expect(github.stdout).toMatch(/^::error file=.*IA_BE_1\.md,line=5,col=12,title=unknown-value::/);
});

test.each([
  [['--format', 'xml'], 'There is no format `xml`'],
  [['--frmat', 'json'], "Unknown option '--frmat'"],
  [['content'], 'Unexpected argument'],
  [['--explain', 'dead-lnk'], 'Did you mean `dead-link`?'],
])('wrong usage %s ends with 2', async (args, message) => {
  const { status, stdout, stderr } = await check(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
});

test('a code is explained', async () => {
  const { status, stdout } = await check('--explain', 'dead-link');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^dead-link: A link to a page that does not exist/);
});
