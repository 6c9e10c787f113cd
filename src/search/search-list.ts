import type { Activity, Catalog } from '../domain/catalog.ts';
import type { MvpFile } from '../domain/mvp.ts';
import { fullTextOf, titlesOf } from './index-pages.ts';
import { packWords } from './vocabulary.ts';
import { functionWords, wordsOf } from './words.ts';

/** Of the activities of MVPs: by performance year, the numbers of the activities in the list. */
type MvpEntry = readonly [
  id: string,
  title: string,
  /** Numbers in `specialties`. */
  specialties: readonly number[],
  years: Readonly<Record<string, string>>,
];

/**
 * The small list that answers ids, titles and other names at once, and the filters. Short keys and bare tuples: it
 * crosses the network before the first result.
 */
export interface SearchList {
  /** The current performance year, and the first and last of all. */
  readonly years: readonly [current: number, first: number, last: number];
  readonly subcategories: readonly (readonly [id: string, name: string])[];
  readonly activities: readonly ActivityEntry[];
  /** Ids that CMS withdrew, and their titles. */
  readonly withdrawn: readonly (readonly [id: string, title: string])[];
  readonly specialties: readonly string[];
  readonly mvps: readonly MvpEntry[];
  /** Names of a subject, and the numbers of the activities that somebody who types one is looking for. */
  readonly terms: readonly (readonly [names: readonly string[], activities: readonly number[]])[];
  /** Pages that are no activity, year, subcategory or MVP. */
  readonly pages: readonly OtherPage[];
  /** Words of the full text by how many activities have them, packed; those of rarer words come with the full text. */
  readonly words: WordGroups;
}

export type ActivityEntry = readonly [
  id: string,
  /** Today's title first. */
  titles: readonly string[],
  /** Number of the subcategory, -1 for none. */
  subcategory: number,
  /** Its first letters: f in force, s suspended, n renumbered, r removed. */
  status: string,
  /** A letter for each performance year: h high, m medium, n in the inventory without a weight, - not in it. */
  code: string,
  aliases: readonly string[],
  /** Numbers of the activities that continue it. */
  successors: readonly number[],
];

/** Packed words by how many activities have them: 1, 2–3, 4–8, 9–20, more. Empty where they come another way. */
export type WordGroups = readonly string[];

export const statusLetters = { 'in-force': 'f', suspended: 's', renumbered: 'n', removed: 'r' } as const;

/** How many activities a word of each group of `words` is taken to be in. */
export const groupFrequencies = [1, 2.5, 6, 14, 45] as const;

/** A page other than an activity's: address without base, title, kind. */
export type OtherPage = readonly [url: string, title: string, kind: string];

export function searchList(catalog: Catalog, otherPages: readonly OtherPage[]): SearchList {
  const specialties = specialtiesOf(catalog.mvps.flatMap(({ years }) => [...years.values()]));
  const number = new Map(catalog.activities.map(({ id }, i) => [id, i]));
  const numbers = (ids: readonly string[]) => ids.flatMap((id) => number.get(id) ?? []);
  const years = catalog.years.map(({ year }) => year);
  return {
    years: [catalog.currentYear, years[0] ?? catalog.currentYear, years.at(-1) ?? catalog.currentYear],
    subcategories: catalog.subcategories.map(({ id, name }) => [id, name]),
    activities: catalog.activities.map((activity) => [
      activity.id,
      titlesOf(activity),
      catalog.subcategories.findIndex(({ id }) => id === activity.subcategory),
      statusLetters[activity.status],
      codeOf(activity, years),
      activity.words.facts.aliases ?? [],
      numbers([...new Set(activity.successors.map(({ to }) => to))]),
    ]),
    withdrawn: catalog.withdrawn.map(({ id, title }) => [id, title]),
    specialties,
    mvps: catalog.mvps.map(({ id, title, years }) => [
      id,
      title,
      specialtiesOf(years.values()).map((name) => specialties.indexOf(name)),
      Object.fromEntries([...years].map(([year, { activities }]) => [year, numbers(activities).map(base36).join('')])),
    ]),
    terms: catalog.terms.map(({ term, also = [], activities = [] }) => [[term, ...also], numbers(activities)]),
    pages: otherPages,
    words: wordGroups(catalog).map((words, group) => (group < firstCommon ? '' : words)),
  };
}

const specialtiesOf = (mvps: Iterable<MvpFile>) =>
  [...new Set([...mvps].flatMap(({ specialties }) => specialties))].sort();

const base36 = (number: number) => number.toString(36).padStart(3, '0');

function codeOf(activity: Activity, years: readonly number[]): string {
  return years
    .map((year) => {
      const facts = activity.years.get(year);
      return facts ? (facts.weighting?.[0] ?? 'n') : '-';
    })
    .join('');
}

/** From this group on words come with the list: how common a word is decides much. */
const firstCommon = 3;

/** Words that come with the full text. */
export const rareWords = (catalog: Catalog): WordGroups => wordGroups(catalog).slice(0, firstCommon);

/** Words that the list itself has are left out where they are rare: their number is counted there. */
function wordGroups(catalog: Catalog): string[] {
  const texts = catalog.activities.map((activity) => wordsOf([...titlesOf(activity), fullTextOf(activity)].join('\n')));
  const frequency = new Map<string, number>();
  const forms = new Map<string, Map<string, number>>();
  for (const words of texts) {
    for (const stem of new Set(words.map((word) => word.stem))) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    for (const { stem, text } of words) {
      const counts = forms.get(stem) ?? new Map<string, number>();
      forms.set(stem, counts.set(text, (counts.get(text) ?? 0) + 1));
    }
  }
  const named = new Set(
    [
      ...catalog.activities.flatMap((activity) => [...titlesOf(activity), ...(activity.words.facts.aliases ?? [])]),
      ...catalog.terms.flatMap(({ term, also = [] }) => [term, ...also]),
    ].flatMap((text) => wordsOf(text).map((word) => word.stem)),
  );
  const groups: string[][] = groupFrequencies.map(() => []);
  for (const [stem, count] of frequency) {
    const group = count === 1 ? 0 : count < 4 ? 1 : count < 9 ? 2 : count < 21 ? 3 : 4;
    const form = [...(forms.get(stem) ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? stem;
    if (!/^[a-z0-9]+$/.test(form) || functionWords.has(form) || (group < 3 && named.has(stem))) continue;
    groups[group]?.push(form);
  }
  return groups.map(packWords);
}
