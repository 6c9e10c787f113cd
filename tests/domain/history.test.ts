import { describe, expect, it } from 'vitest';
import { activitySchema, type YearFacts } from '../../src/domain/activity.ts';
import { compressHistory, expandHistory, newestWeighting } from '../../src/domain/history.ts';

const activity = activitySchema.parse({
  id: 'IA_ZZ_1',
  title: 'Count the spoons',
  subcategory: 'care-coordination',
  weighting: 'high',
  history: [
    { years: 2017, title: 'Counting spoons', weighting: 'medium', cehrtBonus: true },
    { years: '2018-2019', weighting: 'medium', subcategory: 'population-management' },
    { years: 2022, weighting: 'high' },
    { years: '2025-2026' },
  ],
});

describe('history', () => {
  const years = expandHistory(activity);

  it('gives the facts of each year, and no year that is not there', () => {
    expect([...years.keys()]).toEqual([2017, 2018, 2019, 2022, 2025, 2026]);
    expect(years.get(2017)).toEqual({
      title: 'Counting spoons',
      subcategory: 'care-coordination',
      weighting: 'medium',
      cehrtBonus: true,
    });
    expect(years.get(2019)?.subcategory).toBe('population-management');
    expect(years.get(2026)).toEqual({
      title: 'Count the spoons',
      subcategory: 'care-coordination',
      weighting: null,
      cehrtBonus: false,
    });
  });

  it('comes back the same when it is compressed', () => {
    expect(compressHistory(years)).toEqual(activity.history);
  });

  it('knows the newest weight, not the newest year’s', () => {
    expect(newestWeighting(years)).toBe('high');
    expect(newestWeighting(new Map())).toBeNull();
  });

  it('writes `none` for a year without a subcategory', () => {
    const facts = (subcategory: string | null): YearFacts => ({
      title: 'x',
      subcategory,
      weighting: null,
      cehrtBonus: false,
    });
    expect(
      compressHistory(
        new Map([
          [2025, facts(null)],
          [2026, facts('care-coordination')],
        ]),
      ),
    ).toEqual([{ years: 2025, subcategory: 'none' }, { years: 2026 }]);
  });
});
