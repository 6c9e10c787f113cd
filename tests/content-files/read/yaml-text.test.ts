import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/content-files/read/yaml-text.ts';

test.each([
  ['a colon in a text', 'title: Care: Shared'],
  ['a tab', 'a:\n\t- b'],
  ['an open quote', 'a: "x'],
  ['an open list', 'a: [1'],
  ['a tag', 'a: !!js/function x'],
  ['two documents', 'a: 1\n---\nb: 2'],
  ['a reserved character', 'a: @x'],
  ['a list among keys', '- a\nb: 1'],
  ['an indented key', 'a: x\n  b: y'],
  ['a key twice', 'a: 1\nb: 2\na: 3'],
  ['aliases', 'a: &x 1\nb: *x'],
])('broken YAML: %s', (_, text) => {
  const { value, problems } = parseYaml(text, 'f.yaml');
  expect(value).toBeUndefined();
  expect(problems.length).toBe(1);
  const { code, line, column, message, hint } = problems[0] ?? {};
  expect(`${text.slice(0, 30)}\n${line}:${column} ${code}\n${message}\n→ ${hint}`).toMatchSnapshot();
});

test('nesting without end is refused', () => {
  const { value, problems } = parseYaml('['.repeat(100_000), 'f.yaml');
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([{ code: 'broken-yaml', message: 'The YAML is nested too deeply.' }]);
});

test('lines count from the first line given', () => {
  const { locate } = parseYaml('a: 1\nb:\n  - c: 2', 'f.md', 2);
  expect(locate(['b', 0, 'c'])).toEqual({ line: 4, column: 8 });
  expect(locate(['b', 0, 'c'], 'key')).toEqual({ line: 4, column: 5 });
  expect(locate(['b', 0, 'missing'])).toEqual({ line: 4, column: 5 });
  expect(locate(['missing'])).toEqual({ line: 2, column: 1 });
});

test('an empty value has the place of its key', () => {
  expect(parseYaml('a:\nb: 1', 'f.yaml').locate(['a'])).toEqual({ line: 1, column: 1 });
});

test('the words of YAML 1.1 are texts', () => {
  const { value } = parseYaml('a: yes\nb: 12:30\nc: 2025-05-06\nd: 0o7\n__proto__: x', 'f.yaml');
  expect(Object.entries(value as object)).toEqual([
    ['a', 'yes'],
    ['b', '12:30'],
    ['c', '2025-05-06'],
    ['d', 7],
    ['__proto__', 'x'],
  ]);
});

const styles = {
  plain: 'a: one <b> two\n  <i>',
  quoted: "a: 'it''s <b>\n  <i>'",
  'double-quoted': 'a: "q \\u00e9 \\"x\\" \\\n   <b>\\n\\t<i>"',
  literal: 'a: |\n  one <b>\n\n    two <i>\n',
  'literal with an indent of its own': 'a: |2-\n    one <b>\n  <i>\n',
  folded: 'a: >\n  fold\n  ed <b>\n\n  x <i>\n',
  'folded with a comment': 'a: >- # why\n  one\n  <b>\n  <i>',
};

test.each(Object.entries(styles))('places inside a text: %s', (_, source) => {
  const { value, locateInText } = parseYaml(source, 'f.yaml');
  const text = (value as { a: string }).a;
  for (const tag of ['<b>', '<i>']) {
    const { line, column } = locateInText(['a'], text.indexOf(tag));
    expect(source.split('\n')[line - 1]?.slice(column - 1, column + 2)).toBe(tag);
  }
});
