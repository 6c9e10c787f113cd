import { describe, expect, it } from 'vitest';
import { align } from '../../../src/content-files/edit/align.ts';

describe('align', () => {
  it('pairs equal entries, and those between them by place', () => {
    expect(align(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it('tells what is new and what is gone', () => {
    expect(align(['a', 'b', 'd'], ['a', 'd', 'e'])).toEqual([
      [0, 0],
      [1, undefined],
      [2, 1],
      [undefined, 2],
    ]);
  });

  it('takes empty lists', () => {
    expect(align([], ['a'])).toEqual([[undefined, 0]]);
    expect(align(['a'], [])).toEqual([[0, undefined]]);
  });
});
