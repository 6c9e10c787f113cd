import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { facetsOf } from '../../src/search/facets.ts';
import { validFilters } from '../../src/search/filter.ts';
import { indexPages } from '../../src/search/index-pages.ts';
import { countAt } from '../../src/search/places.ts';
import { buildIndex } from '../../src/search/search-index.ts';
import { mark, snippet } from '../../src/search/snippet.ts';
import { catalog, index, list } from './support.ts';

/** The full text as Pagefind gives it, read from the pages that it is given. */
const fullText = new Map<string, Map<number, number>>();
indexPages(catalog).forEach(({ content, steps }, activity) => {
  const stems = content
    .replace(/<[^>]*>/g, ' ')
    .trim()
    .split(/\s+/);
  stems.forEach((stem, place) => {
    fullText.set(stem, (fullText.get(stem) ?? new Map<number, number>()).set(activity, countAt(place, steps)));
  });
});

const idsOf = (text: string, options = {}) =>
  answer(text, index, { fullText, ...options }).results.map(({ activity }) => index.activities[activity]?.id);

describe('an answer', () => {
  it('is the activity alone for an id, with its successor where it was renumbered', () => {
    expect(idsOf('pspa_2')).toEqual(['IA_PSPA_2']);
    expect(idsOf('ia ahe 7')).toEqual(['IA_AHE_7', 'IA_BE_27']);
  });

  it('has every title among the first two for itself', () => {
    const missed = catalog.activities.filter(({ id, title }) => {
      const first = idsOf(title).slice(0, 2);
      return !first.includes(id);
    });
    expect(missed.map(({ id, title }) => `${id} ${title}`)).toEqual([]);
  });

  it('puts activities in force before ended ones of the same title', () => {
    expect(idsOf('Comprehensive Eye Exams').slice(0, 2)).toEqual(['IA_BE_27', 'IA_AHE_7']);
  });

  it('is empty for nonsense, and names subcategories', () => {
    const found = answer('qwertyuiop', index, { fullText });
    expect(found.results).toEqual([]);
    expect(found.noMatch).toBe(true);
    expect(found.nearest).toHaveLength(3);
  });

  it('corrects words, but never one that is still being typed, nor where the reader wants none', () => {
    expect(answer('telehelth', index).corrections).toEqual([{ from: 'telehelth', to: 'telehealth' }]);
    expect(answer('telehelth', index, { settled: false }).corrections).toEqual([]);
    expect(answer('teleheal', index).corrections).toEqual([]);
    expect(answer('telehelth', index, { literal: true })).toMatchObject({ corrections: [], noMatch: true });
  });

  it('keeps to the filters of the query and of the address, and counts what others would leave', () => {
    const options = { fullText, filters: validFilters({ year: '2019', status: '<b>' }, index) };
    expect(options.filters).toEqual({ year: '2019' });
    const found = answer('opioid', index, options);
    for (const { activity } of found.results) expect(index.activities[activity]?.code[2]).toMatch(/[hmn]/);
    const { weighting } = facetsOf('opioid', index, options, found);
    for (const { value, count } of weighting)
      expect(idsOf('opioid', { filters: { year: '2019', weighting: value } })).toHaveLength(count);
  });

  it('knows the title of every activity in every year, but for capitals and full stops', () => {
    const plain = (title: string) => title.toLowerCase().replace(/[^a-z0-9]+/g, '');
    for (const { id, years } of catalog.activities) {
      const entry = index.activities[index.numberOf.get(id) ?? -1];
      for (const [year, { title }] of years)
        expect(plain(entry?.titleOf.get(year) ?? entry?.title ?? '')).toBe(plain(title));
    }
  });

  it('lists an inventory for a year alone', () => {
    expect(idsOf('2019')).toHaveLength(catalog.year(2019)?.activities.length ?? 0);
  });

  it('says that it cannot tell what an MVP holds as long as that has not come', () => {
    const early = answer('dermatology mvp', buildIndex(list));
    expect(early).toMatchObject({ results: [], noMatch: false, lacksPathways: true });
    const later = answer('dermatology mvp', index);
    expect(later).toMatchObject({ noMatch: false, lacksPathways: false, filters: early.filters });
    expect(later.results.length).toBeGreaterThan(5);
  });

  it('finds other pages below activities', () => {
    expect(answer('care coordination', index).pages[0]).toEqual([
      '/subcategories/care-coordination/',
      'Care Coordination',
      'Subcategory',
    ]);
  });
});

describe('our judged queries', () => {
  const queries: { q: string; kind: string; relevant: Record<string, number> }[] = JSON.parse(
    readFileSync('tests/search/queries.json', 'utf8'),
  );
  const judged = queries.filter(({ kind }) => kind !== 'none');

  it('have the page that is wanted first at least nine times in ten', () => {
    const right = judged.filter(({ q, relevant }) => relevant[idsOf(q)[0] ?? ''] === 3);
    expect(right.length / judged.length).toBeGreaterThan(0.9);
  });

  it('find nothing where there is nothing to find, at least nine times in ten', () => {
    const none = queries.filter(({ kind }) => kind === 'none');
    expect(none.filter(({ q }) => idsOf(q).length === 0).length / none.length).toBeGreaterThan(0.9);
  });
});

describe('words in context', () => {
  const { units } = answer('opioid overdose', index);

  it('are marked, and the pieces together are the text', () => {
    const text = 'Opioids <b>and</b> the risk of overdose.';
    const pieces = mark(text, units);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(['Opioids', 'overdose']);
  });

  it('are the part of a long text that has most of them', () => {
    const text = `Opioids. ${'Nothing here. '.repeat(40)}An opioid overdose needs help.${' More words.'.repeat(40)}`;
    expect(
      snippet(text, units)
        ?.map((piece) => piece.text)
        .join(''),
    ).toContain('opioid overdose needs help');
    expect(snippet('nothing', units)).toBeUndefined();
  });
});
