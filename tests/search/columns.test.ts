import { expect, it } from 'vitest';
import { packNames, packNumbers, unpackNames, unpackNumbers } from '../../src/search/columns.ts';

it('columns come back as they were, empty rows too', () => {
  for (const rows of [
    [['24/7', 'a “b”'], [], ['c']],
    [[], ['a']],
    [['a'], []],
  ])
    expect(unpackNames(packNames(rows))).toEqual(rows);
  for (const rows of [
    [[1, 20], [], [3]],
    [[], [0]],
  ])
    expect(unpackNumbers(packNumbers(rows))).toEqual(rows);
});

it('a bar in a name does not end it', () => {
  expect(unpackNames(packNames([['a|b', 'c'], ['d||']]))).toEqual([['a/b', 'c'], ['d//']]);
});
