import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';

const root = 'content';
const { problems } = checkContent(root);
const files = readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))
  .sort();

test.each(files)('%s has no problems', (file) => {
  const found = problems.filter((problem) => problem.file === file);
  expect(found.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`)).toEqual([]);
});

test('nothing is wrong beside the files', () => {
  expect(problems.filter(({ file }) => !files.includes(file))).toEqual([]);
});
