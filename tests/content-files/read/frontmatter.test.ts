import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../../src/content-files/read/frontmatter.ts';

test.each([
  ['---\na: 1\n---\nbody', { a: 1 }, 'body', 4],
  ['---\na: 1\n---\n\n\n  body\n\n', { a: 1 }, '  body', 6],
  ['---yaml\na: 1\n---', { a: 1 }, '', 3],
  ['--- \na: 1\n--- \nbody', { a: 1 }, 'body', 4],
  ['---\n---\nbody', null, 'body', 3],
  ['---\n# nothing\n---\n', null, '', 4],
  ['---\na: |\n  x\n  ---\n  y\n---\nbody\n---\nbody', { a: 'x\n---\ny\n' }, 'body\n---\nbody', 7],
])('%j', (text, value, body, bodyLine) => {
  const split = splitFrontmatter(text, 'f.md');
  expect(split).toMatchObject({ value: value ?? null, body, bodyLine, problems: [] });
});

test.each([
  ['no frontmatter', 'text', 1, 'frontmatter-missing'],
  ['four dashes', '----\na: 1\n----', 1, 'frontmatter-missing'],
  ['an empty line first', '\n---\na: 1\n---', 1, 'frontmatter-missing'],
  ['not closed', '---\na: 1\n', 1, 'frontmatter-not-closed'],
  ['words after the closing dashes', '---\na: 1\n--- end\n---', 3, 'frontmatter-not-closed'],
  ['JSON', '---json\n{"a": 1}\n---', 1, 'frontmatter-language'],
  ['JavaScript', '---js\nthrow new Error("run")\n---', 1, 'frontmatter-language'],
  ['JavaScript after a space', '--- javascript\nthrow new Error("run")\n---', 1, 'frontmatter-language'],
  ['CoffeeScript', '---coffee\na: 1\n---', 1, 'frontmatter-language'],
])('refused: %s', (_, text, line, code) => {
  expect(splitFrontmatter(text, 'f.md')).toMatchObject({ problem: { code, line, column: 1 } });
});

test('the same broken file is broken the second time too', () => {
  const broken = '---\na: [\n---\n';
  for (const _ of [1, 2])
    expect(splitFrontmatter(broken, 'f.md')).toMatchObject({ problems: [{ code: 'broken-yaml', line: 2 }] });
});
