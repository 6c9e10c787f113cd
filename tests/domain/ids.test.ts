import { describe, expect, it } from 'vitest';
import {
  activityIdPattern,
  anySpelling,
  compareIds,
  familyOf,
  idOf,
  idOfSlug,
  numberOf,
  readIds,
  shortId,
  slugOf,
  spellingOf,
} from '../../src/domain/ids.ts';

const known = new Set(['IA_AHE_5', 'IA_PSPA_2', 'IA_PSPA_20', 'IA_PCMH', 'IA_MVP', 'IA_BE_15']);

describe('an activity id', () => {
  it.each(['IA_AHE_5', 'IA_PSPA_35', 'IA_PCMH', 'IA_MVP'])('%s is one', (id) => {
    expect(id).toMatch(activityIdPattern);
  });

  it.each(['', 'IA_AHE', 'IA_AHE_05', 'IA_AHE_0', 'ia_ahe_5', 'IA-AHE-5', ' IA_AHE_5', 'IA_AHE_5 ', 'IA_TOOLONG_1'])(
    '%j is none',
    (id) => expect(id).not.toMatch(activityIdPattern),
  );

  it('becomes part of an address', () => {
    expect(slugOf('IA_PSPA_20')).toBe('ia-pspa-20');
    expect(idOfSlug('ia-pspa-20')).toBe('IA_PSPA_20');
  });

  it('has parts', () => {
    expect(['IA_PSPA_20', 'IA_PCMH'].map((id) => [familyOf(id), numberOf(id), shortId(id)])).toEqual([
      ['PSPA', '20', 'PSPA_20'],
      ['PCMH', undefined, 'PCMH'],
    ]);
  });

  it('sorts as people count', () => {
    const ids = ['IA_PCMH', 'IA_BE_10', 'IA_AHE_5', 'IA_BE_2', 'IA_BMH_1', 'IA_MVP'];
    expect(ids.sort(compareIds)).toEqual(['IA_AHE_5', 'IA_BE_2', 'IA_BE_10', 'IA_BMH_1', 'IA_MVP', 'IA_PCMH']);
  });
});

describe('spellings', () => {
  const read = (text: string) => idOf(new RegExp(`^${anySpelling()}$`, 'i').exec(text)?.groups ?? {});

  it.each([
    ['IA_AHE_5', 'IA_AHE_5'],
    ['mips-ia-ahe-05', 'IA_AHE_5'],
    ['ahe5', 'IA_AHE_5'],
    ['ia pcmh', 'IA_PCMH'],
  ])('%s is one of %s', (text, id) => expect(read(text)).toBe(id));

  it('of one id do not fit another', () => {
    const ahe5 = new RegExp(`^${spellingOf('AHE', '5')}$`, 'i');
    expect(['IA_AHE_5', 'ahe 05', 'AHE5'].every((text) => ahe5.test(text))).toBe(true);
    expect(['IA_AHE_6', 'IA_BE_5', 'AHE'].some((text) => ahe5.test(text))).toBe(false);
    expect('ia-pcmh').toMatch(new RegExp(`^${spellingOf('PCMH', undefined)}$`, 'i'));
  });

  it('may be held to one manner', () => {
    expect(spellingOf('ahe', '(?:5|6)', { gap: '[-_]?', prefix: '(?:ia[-_]?)?' })).toBe(
      '(?:ia[-_]?)?ahe[-_]?0*(?:5|6)',
    );
  });
});

describe('reading ids', () => {
  it.each([
    ['IA_AHE_5', ['IA_AHE_5']],
    ['ia ahe 5', ['IA_AHE_5']],
    ['AHE-5', ['IA_AHE_5']],
    ['ahe5', ['IA_AHE_5']],
    ['ahe 05', ['IA_AHE_5']],
    ['PSPA 20 activity', ['IA_PSPA_20']],
    ['pspa_2', ['IA_PSPA_2']],
    ['/mips-ia-ahe-5-2024', ['IA_AHE_5']],
    ['/wiki/2019/ahe-5-leadership-in-clinical-trials', ['IA_AHE_5']],
    ['IA_BE_15 2025', ['IA_BE_15']],
    ['pcmh and mvp', ['IA_PCMH', 'IA_MVP']],
    ['MVP 5', ['IA_MVP']],
    ['AHE 5, PSPA 2; again AHE 5', ['IA_AHE_5', 'IA_PSPA_2']],
    ['ahe 99', []],
    ['she 5', []],
    ['', []],
    ['<img src=x onerror=alert(1)>', []],
  ])('%j means %j', (text, ids) => {
    expect(readIds(text, known)).toEqual(ids);
  });

  it('answers at once on 100,000 characters', () => {
    expect(readIds(`${'ia '.repeat(33_000)}ahe 5`, known)).toEqual(['IA_AHE_5']);
    expect(readIds('_'.repeat(100_000), known)).toEqual([]);
  });
});
