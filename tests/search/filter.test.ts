import { describe, expect, it } from 'vitest';
import { type Filters, filterOf, matchRows } from '../../src/search/filter.ts';
import { activityTable, mvpRows } from '../../src/views/activity-table.ts';
import { catalog, index } from './support.ts';

const rows = [
  { code: 'hh-n', status: 'in-force', subcategory: 'a' },
  { code: 'mh--', status: 'removed', subcategory: 'a' },
  { code: '--nn', status: 'in-force', subcategory: 'b' },
];
const mvps = {
  G1: { '2018': [1], '2020': [0, 2], '2021': [1] },
  G2: { '2018': [0] },
  G3: { '2018': [0], '2021': [1] },
  G4: { '2021': [2], '2022': [1] },
};

describe('the filter of the table', () => {
  it.each([
    [{}, [0, 1, 2]],
    [{ year: '2017' }, [0, 1]],
    [{ year: '2019' }, [2]],
    [{ year: '1990' }, []],
    [{ weighting: 'medium' }, [1]],
    [{ weighting: 'medium', year: '2018' }, []],
    [{ weighting: 'high', year: '2018' }, [0, 1]],
    [{ subcategory: 'a', status: 'removed' }, [1]],
    [{ mvp: 'G1' }, [0, 2]],
    [{ mvp: 'G1', year: '2018' }, [1]],
    [{ mvp: 'G2' }, [0]],
    [{ mvp: 'G2', year: '2020' }, []],
    // The year that the page of the MVP shows: the newest that has begun, else its first.
    [{ mvp: 'G3' }, [0]],
    [{ mvp: 'G4' }, [2]],
    [{ mvp: 'nonsense' }, []],
    [{ mvp: '', year: '', status: '' }, [0, 1, 2]],
  ])('%j shows rows %j', (filter, expected) => {
    const shown = matchRows(rows, filter, mvps, { firstYear: 2017, currentYear: 2020 });
    expect(shown.flatMap((is, i) => (is ? [i] : []))).toEqual(expected);
  });
});

describe('the filters of the table and of the search', () => {
  const groups = activityTable(catalog);
  const ids = groups.flatMap((group) => group.items.map(({ activity }) => activity.id));
  const tableRows = groups.flatMap(({ id, items }) =>
    items.map(({ activity: { status }, code }) => ({ code, status, subcategory: id })),
  );
  const { currentYear, years } = catalog;
  const inTable = (filters: Filters) => {
    const options = { firstYear: years[0]?.year ?? 0, currentYear };
    const shown = matchRows(tableRows, filters, mvpRows(catalog, groups), options);
    return ids.filter((_, i) => shown[i]).sort();
  };
  const inSearch = (filters: Filters) => {
    const passes = filterOf(filters, index);
    return index.activities.flatMap(({ id }, i) => (passes(i) ? id : [])).sort();
  };

  it.each<Filters>([
    ...years.map(({ year }) => ({ year: String(year), weighting: 'high' })),
    ...catalog.mvps.map(({ id }) => ({ mvp: id })),
    ...catalog.mvps.map(({ id }) => ({ mvp: id, year: '2023' })),
    ...catalog.subcategories.map(({ id }) => ({ subcategory: id, weighting: 'medium' })),
    ...['in-force', 'suspended', 'renumbered', 'removed'].map((status) => ({ status, year: '2019' })),
  ])('agree on %j', (filters) => expect(inSearch(filters)).toEqual(inTable(filters)));

  it('agree with the page of an MVP', () => {
    for (const { id, years } of catalog.mvps) {
      const shown = [...years].filter(([year]) => year <= currentYear).at(-1);
      expect(inTable({ mvp: id })).toEqual([...(shown?.[1].activities ?? [])].sort());
    }
  });
});
