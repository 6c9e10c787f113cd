import { describe, expect, it } from 'vitest';
import { matchRows } from '../../src/search/table-filter.ts';

const rows = [
  { code: 'hh-n', status: 'in-force', subcategory: 'a' },
  { code: 'mh--', status: 'removed', subcategory: 'a' },
  { code: '--nn', status: 'in-force', subcategory: 'b' },
];
const none = { year: '', subcategory: '', weighting: '', status: '', mvp: '' };
const mvps = { '2018': { G1: [1], G2: [0] }, '2020': { G1: [0, 2] } };

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
    [{ mvp: 'nonsense' }, []],
  ])('%j shows rows %j', (filter, expected) => {
    const shown = matchRows(rows, { ...none, ...filter }, mvps, { firstYear: 2017, currentYear: 2020 });
    expect(shown.flatMap((is, i) => (is ? [i] : []))).toEqual(expected);
  });
});
