import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/search/read-query.ts';
import { index } from './support.ts';

describe('ids', () => {
  it.each([
    ['IA_AHE_5', 'IA_AHE_5'],
    ['ia ahe 5', 'IA_AHE_5'],
    ['AHE-5', 'IA_AHE_5'],
    ['ahe5', 'IA_AHE_5'],
    ['ahe 05', 'IA_AHE_5'],
    ['PSPA 20 activity', 'IA_PSPA_20'],
    ['IA_BE_15 2025', 'IA_BE_15'],
    ['MIPS IA_PCMH', 'IA_PCMH'],
    ['pspa_2', 'IA_PSPA_2'],
  ])('%s is %s, and leaves no word to search', (text, id) => {
    const query = readQuery(text, index);
    expect(query.ids).toEqual([id]);
    expect(query.words).toEqual([]);
  });

  it('tells ids that CMS withdrew from ids that never existed', () => {
    expect(readQuery('bmh 13', index)).toMatchObject({ ids: [], withdrawn: ['IA_BMH_13'], unknownIds: [] });
    expect(readQuery('IA_AHE_99', index)).toMatchObject({ ids: [], withdrawn: [], unknownIds: ['IA_AHE_99'] });
    expect(readQuery('IA_XYZ_1', index).unknownIds).toEqual(['IA_XYZ_1']);
  });

  it('takes letters alone for a family, and words with figures for words', () => {
    expect(readQuery('ia erp', index).family).toBe('ERP');
    expect(readQuery('phq 9', index).ids).toEqual([]);
    expect(readQuery('phq 9', index).unknownIds).toEqual([]);
  });
});

describe('filters', () => {
  it.each([
    ['telehealth 2024', 'year', '2024', 'telehealth'],
    ['high-weighted telehealth', 'weighting', 'high', 'telehealth'],
    ['medium activities opioids', 'weighting', 'medium', 'opioids'],
    ['removed activities opioids', 'status', 'removed', 'opioids'],
    ['care coordination referrals', 'subcategory', 'care-coordination', 'referrals'],
    ['G0053 medication', 'mvp', 'G0053', 'medication'],
  ])('%s: %s is %s', (text, key, value, without) => {
    expect(readQuery(text, index).filters).toEqual([{ key, value, without }]);
  });

  it('leaves alone what is not meant as a filter', () => {
    for (const text of ['high risk patients', 'high blood pressure', '2016', 'in 2040', '20245', 'care coordination'])
      expect(readQuery(text, index).filters, text).toEqual([]);
  });

  it('reads the name of an MVP', () => {
    expect(readQuery('rheumatology mvp', index).filters[0]).toMatchObject({ key: 'mvp', value: 'G0053' });
  });
});

describe('bad input', () => {
  it.each([
    '',
    ' ',
    '???',
    '💉🩺',
    '‏שלום עולם',
    '<script>alert(1)</script>',
    'a'.repeat(10_000),
    '\u0000\uFFFD',
    '%',
    '(((',
  ])('is read without failing: %s', (text) => {
    const query = readQuery(text, index);
    expect(query.ids).toEqual([]);
    expect(query.text.length).toBeLessThanOrEqual(300);
  });
});
