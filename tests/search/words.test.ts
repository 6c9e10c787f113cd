import { describe, expect, it } from 'vitest';
import { correct, distance } from '../../src/search/spelling.ts';
import { stem } from '../../src/search/stem.ts';
import { packWords, unpackWords } from '../../src/search/vocabulary.ts';
import { wordsOf } from '../../src/search/words.ts';

describe('stem', () => {
  it.each([
    ['screening', 'screened'],
    ['vaccination', 'vaccines'],
    ['coordinating', 'coordination'],
    ['policies', 'policy'],
    ['families', 'family'],
    ['falls', 'fall'],
    ['anticoagulants', 'anticoagulation'],
  ])('of %s and %s is the same', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it('leaves short words and words with figures', () => {
    expect(['ehr', 'his', 'a1c', 'phq9'].map(stem)).toEqual(['ehr', 'his', 'a1c', 'phq9']);
  });
});

describe('words', () => {
  it('are folded and know their place', () => {
    expect(wordsOf('Alzheimer’s café')).toEqual([
      { text: 'alzheimer', stem: 'alzheim', start: 0, end: 11 },
      { text: 'cafe', stem: 'cafe', start: 12, end: 16 },
    ]);
  });

  it('are packed and unpacked', () => {
    const words = ['adverse', 'advice', 'zeal', 'a1c', '24', 'advices'];
    expect(unpackWords(packWords(words))).toEqual([...words].sort());
  });
});

describe('spelling', () => {
  const speller = {
    words: ['telehealth', 'opioid', 'falls', 'fails', 'food'],
    liking: (word: string) => (word === 'falls' ? 1 : 0),
  };

  it.each([
    ['telehelth', 'telehealth'],
    ['opiod', 'opioid'],
    ['opoiid', 'opioid'],
    ['falsl', 'falls'],
    ['faxls', 'falls'],
    ['fod', undefined],
    ['zzqx', undefined],
    ['b2b2b2', undefined],
  ])('%s → %s', (typed, meant) => {
    expect(correct(typed, speller)).toBe(meant);
  });

  it('counts two swapped letters as one edit', () => {
    expect(distance('abcd', 'abdc', 2)).toBe(1);
    expect(distance('abcd', 'wxyz', 2)).toBe(3);
  });
});
