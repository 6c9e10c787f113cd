import { describe, expect, it } from 'vitest';
import { addressFor, notesOn } from '../../src/links/fate.ts';
import { data } from './invented-data.ts';

describe('the link of a find', () => {
  it.each([
    ['IA_PSPA_16', 2019, '/activities/ia-pspa-16/2019/'],
    ['IA_PSPA_16', null, '/activities/ia-pspa-16/'],
    ['IA_PSPA_32', 2024, '/activities/ia-pspa-32/'],
    [null, 2019, '/years/2019/'],
    [null, null, '/activities/'],
  ])('%s of %s: %s', (id, year, address) => expect(addressFor({ id, year }, data)).toBe(address));
});

describe('the notes', () => {
  it.each<[string, number | null, string[]]>([
    ['IA_PSPA_16', null, []],
    ['IA_PSPA_16', 2018, ['retitled since 2018', 'CMS changed what it asks in 2021', 'reworded in 2019, 2023']],
    ['IA_PSPA_16', 2019, ['CMS changed what it asks in 2021', 'reworded in 2023']],
    ['IA_PSPA_16', 2023, []],
    ['IA_PSPA_32', null, ['removed; last year 2022; merged into IA_PSPA_16']],
    ['IA_PSPA_32', 2017, ['removed; last year 2022; merged into IA_PSPA_16', 'not in the inventory of 2017']],
    ['IA_AHE_1', 2024, ['renumbered to IA_EPA_7 in 2026']],
    ['IA_BE_1', null, ['suspended by CMS']],
  ])('of %s since %s', (id, year, texts) => {
    const found = data.activities.find((one) => one.id === id);
    expect(found && notesOn(found, year).map(({ text }) => text)).toEqual(texts);
  });
});
