import { describe, expect, it } from 'vitest';
import { type Selection, select, selectionNames, yearOf } from '../../src/views/selection.ts';
import { inventedCatalog } from '../support/invented-catalog.ts';

const catalog = inventedCatalog();
const ids = (selection: Selection) => select(catalog, selection).map(({ id }) => id);

describe('select', () => {
  it.each<[Selection, string[]]>([
    [{ of: 'in-force' }, ['IA_PCMH', 'IA_ZZ_1', 'IA_ZZ_10']],
    [{ of: 'in-force', year: '2026', subcategory: 'care-coordination' }, ['IA_ZZ_1', 'IA_ZZ_10']],
    [{ of: 'in-force', year: '2025' }, ['IA_PCMH', 'IA_ZZ_1', 'IA_ZZ_2', 'IA_ZZ_3', 'IA_ZZ_4']],
    [{ of: 'high', year: '2024' }, ['IA_ZZ_1', 'IA_ZZ_2']],
    [{ of: 'medium', year: '2024' }, ['IA_ZZ_3']],
    [{ of: 'high' }, []],
    [{ of: 'added', year: '2025' }, ['IA_ZZ_4']],
    [{ of: 'removed' }, ['IA_ZZ_2']],
    [{ of: 'renumbered' }, ['IA_ZZ_3']],
    [{ of: 'suspended', year: '2025' }, ['IA_ZZ_2']],
    [{ of: 'in-every-mvp' }, ['IA_PCMH', 'IA_ZZ_1']],
    [{ of: 'in-every-mvp', year: '2024' }, []],
    [{ of: 'in-no-mvp' }, ['IA_ZZ_10']],
  ])('%j', (selection, expected) => {
    expect(ids(selection)).toEqual(expected);
  });

  it.each(selectionNames)('%s works in every year, the first one too', (of) => {
    for (const { year } of catalog.years) expect(() => ids({ of, year })).not.toThrow();
  });

  it.each<[Selection, RegExp]>([
    [{ of: 'in-forse' }, /of="in-forse" is not known. Use all, in-force/],
    [{ of: 'all', year: '2016' }, /year="2016" is not a performance year/],
    [{ of: 'all', year: 'next' }, /year="next" is not a performance year/],
    [{ of: 'all', subcategory: 'care' }, /subcategory="care" is not the id/],
  ])('refuses %j', (selection, message) => {
    expect(() => ids(selection)).toThrow(message);
  });
});

describe('yearOf', () => {
  it('is the current year where none is named', () => {
    expect(yearOf(catalog, undefined)).toBe(2026);
    expect(yearOf(catalog, '2024')).toBe(2024);
  });
});
