import { describe, expect, it } from 'vitest';
import {
  formatYearRange,
  parseYearRange,
  rangesOf,
  shownYear,
  writeYearRange,
  yearsOf,
  yearsText,
} from '../../src/domain/years.ts';

describe('a range of years', () => {
  it.each([
    [2017, { from: 2017, to: 2017 }],
    ['2017', { from: 2017, to: 2017 }],
    ['2018-2024', { from: 2018, to: 2024 }],
    ['2018 – 2024', { from: 2018, to: 2024 }],
    ['2024-2018', undefined],
    ['17-18', undefined],
    ['2018-', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('%j reads as %j', (text, range) => {
    expect(parseYearRange(text)).toEqual(range);
  });

  it('is written as it is read', () => {
    for (const text of [2017, '2018-2024']) {
      const range = parseYearRange(text);
      expect(range && writeYearRange(range)).toBe(text);
    }
    expect(formatYearRange({ from: 2018, to: 2024 })).toBe('2018–2024');
    expect(yearsOf({ from: 2018, to: 2020 })).toEqual([2018, 2019, 2020]);
  });

  it('is found in any years', () => {
    expect(rangesOf([2020, 2017, 2018, 2018, 2021])).toEqual([
      { from: 2017, to: 2018 },
      { from: 2020, to: 2021 },
    ]);
    expect(rangesOf([])).toEqual([]);
  });
});

describe('the year to show', () => {
  it.each([
    [[2017, 2018], 2018],
    [[2019, 2026, 2027], 2026],
    [[2027, 2028], 2027],
    [[], undefined],
  ])('of %j is %s', (years, year) => expect(shownYear(years, 2026)).toBe(year));
});

it('writes years as pages do', () => {
  expect(yearsText([2021, 2018, 2017, 2019])).toBe('2017–2019, 2021');
  expect(yearsText([])).toBe('');
});
