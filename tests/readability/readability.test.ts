import { describe, expect, it } from 'vitest';
import { readability, sentencesOf, syllablesOf, wordsOf } from '../../src/readability/readability.ts';

describe('syllablesOf', () => {
  it.each([
    ['care', 1],
    ['Activity', 4],
    ['follow-up', 3],
    ['COVID-19', 3],
    ['CMS', 1],
    ['CMS’s', 1],
    ['practice’s', 2],
    ['90', 1],
    ['don’t', 1],
    ['IA_PM_2', 3],
  ])('%s: %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});

describe('wordsOf', () => {
  it.each([
    ['You ask – and answer.', 4],
    ['and/or', 2],
    ['at least 80 % of patients', 5],
    ['follow-up of IA_PM_2', 3],
    ['', 0],
    ['…', 0],
  ])('%s: %i', (text, count) => {
    expect(wordsOf(text)).toHaveLength(count);
  });
});

describe('sentencesOf', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['At least 1.5 hours. Then stop.', ['At least 1.5 hours.', 'Then stop.']],
    ['Tools, e.g. AHRQ, of the U.S. Government.', ['Tools, e.g. AHRQ, of the U.S. Government.']],
    ['He said “no.” They left.', ['He said “no.”', 'They left.']],
    ['Do **all** of:\n\n- ask [them](https://example.org/a.b)\n- act', ['Do all of:', 'ask them', 'act']],
    ['### What\n\nCare', ['What', 'Care']],
    ['---', []],
  ])('%j', (markdown, sentences) => {
    expect(sentencesOf(markdown)).toEqual(sentences);
  });
});

describe('readability', () => {
  it('is all zero for a text without words', () => {
    expect(readability('')).toEqual({ words: 0, sentences: 0, longSentences: 0, grade: 0 });
  });

  it('follows the formula', () => {
    const { grade, ...counts } = readability('You ask the patient. You write it down.');
    expect(counts).toEqual({ words: 8, sentences: 2, longSentences: 0 });
    expect(grade).toBeCloseTo(0.39 * 4 + 11.8 * (9 / 8) - 15.59);
  });

  it('counts a sentence of more than 30 words as long, whatever its markup', () => {
    const words = (count: number) => `**${Array.from({ length: count }, () => 'care').join(' ')}**.`;
    expect(readability(words(30)).longSentences).toBe(0);
    expect(readability(words(31)).longSentences).toBe(1);
  });
});
