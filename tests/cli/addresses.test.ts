import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/addresses.ts';
import { run } from '../support/command.ts';

const project = process.cwd();
const work = mkdtempSync(join(tmpdir(), 'addresses-'));
beforeAll(() => {
  vi.stubEnv('CONTENT_DIR', resolve('content'));
  process.chdir(work);
});
afterAll(() => {
  process.chdir(project);
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true });
});

const addresses = (...args: string[]) => run(main, '--folder', 'dist', ...args);
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(work, path)), { recursive: true });
  writeFileSync(join(work, path), text);
};

test('the command lists, adds, and misses what vanished', async () => {
  expect(await addresses()).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run build') });

  write('dist/404.html', '<main><h1 id="no">No</h1></main>');
  write(
    'dist/index.html',
    '<main id="content"><h2 id=years>Years</h2><form id="filter"></form></main><p id="foot"></p>',
  );
  write('dist/ahe-5/index.html', '<meta http-equiv="refresh" content="0; url=/activities/ia-ahe-5/">');
  write('dist/activities/ia-ahe-5/2024/index.html', '<main><h2 id="rules">Rules</h2></main>');
  write('dist/_redirects', '');
  write('dist/api/v1/a.json', '{}');
  expect(await addresses()).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stderr": "page: 1, pinned page: 1, data: 1, small page: 1, error page: 1, host file: 1
    3 not yet in published-addresses.txt. Add them: npm run addresses -- --write
    ",
      "stdout": "page         /
    error page   /404.html
    host file    /_redirects
    pinned page  /activities/ia-ahe-5/2024/
    small page   /ahe-5/
    data         /api/v1/a.json
    ",
    }
  `);

  expect((await addresses('--write')).status).toBe(0);
  expect(readFileSync(join(work, 'published-addresses.txt'), 'utf8')).toMatchInlineSnapshot(`
    "# Every address of this site that was ever published, with its anchors. None may vanish: see docs/addresses.md.
    # Written by \`npm run addresses -- --write\`, which only adds.
    / #years
    /activities/ia-ahe-5/2024/ #rules
    /api/v1/a.json
    "
  `);

  write('dist/index.html', '<main></main>');
  rmSync(join(work, 'dist/api/v1/a.json'));
  expect(await addresses()).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('without a redirect: /#years'),
  });
  expect(await addresses('--write')).toMatchObject({ status: 1, stderr: expect.stringContaining('/api/v1/a.json') });
  expect(readFileSync(join(work, 'published-addresses.txt'), 'utf8')).toContain('/ #years');
  expect((await addresses('--nonsense')).status).toBe(2);
});
