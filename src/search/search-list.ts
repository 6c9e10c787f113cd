import { yearCode } from '../domain/activity-years.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import type { MvpFile } from '../domain/mvp.ts';
import { statusLetters } from '../domain/status.ts';
import { packNames, packNumbers } from './columns.ts';
import type { Pathway } from './filter.ts';
import { fullTextOf, titleNumber, titlesOf } from './index-pages.ts';
import { packWords } from './vocabulary.ts';
import { functionWords, wordsOf } from './words.ts';

type MvpEntry = readonly [
  id: string,
  title: string,
  /** Numbers in `specialties`. */
  specialties: readonly number[],
];

/**
 * The small list that answers ids, titles and other names at once, and most filters. Short keys, bare tuples, and like
 * beside like in packed columns: it crosses the network before the first result.
 */
export interface SearchList {
  /** The current performance year, and the first and last of all. */
  readonly years: readonly [current: number, first: number, last: number];
  readonly subcategories: readonly (readonly [id: string, name: string])[];
  readonly activities: ActivityColumns;
  /** Ids that CMS withdrew, and their titles. */
  readonly withdrawn: readonly (readonly [id: string, title: string])[];
  readonly specialties: readonly string[];
  readonly mvps: readonly MvpEntry[];
  /** Names of a subject, and the numbers of the activities that somebody who types one is looking for. */
  readonly terms: readonly [names: string, activities: string];
  /** Pages that are no activity, year, subcategory or MVP. */
  readonly pages: readonly OtherPage[];
  /** Words of the full text by how many activities have them, packed; those of rarer words come with the full text. */
  readonly words: WordGroups;
}

/** What is known of the activities, in their order, packed by `columns.ts`. */
export type ActivityColumns = readonly [
  ids: string,
  /** Today's title first. */
  titles: string,
  /** Number of the subcategory, -1 for none. */
  subcategories: readonly number[],
  /** A letter each: f in force, s suspended, n renumbered, r removed. */
  statuses: string,
  /** A letter for each performance year: h high, m medium, n in the inventory without a weight, - not in it. */
  codes: string,
  aliases: string,
  /** For each performance year, which of the titles it had; empty where it has but one. */
  titlesOfYears: string,
  /** Numbers of the activities that continue it. */
  successors: string,
];

/** What comes with the full text, after the first results. */
export interface SearchRest {
  /** Words that the list leaves out. */
  readonly words: WordGroups;
  /** For each MVP, by performance year, the numbers of its activities. */
  readonly pathways: readonly Pathway[];
}

/** Packed words by how many activities have them: 1, 2–3, 4–8, 9–20, more. Empty where they come another way. */
export type WordGroups = readonly string[];

/** How many activities a word of each group of `words` is taken to be in. */
export const groupFrequencies = [1, 2.5, 6, 14, 45] as const;

/** A page other than an activity's: address without base, title, kind. */
export type OtherPage = readonly [url: string, title: string, kind: string];

export function searchList(catalog: Catalog, otherPages: readonly OtherPage[]): SearchList {
  const specialties = specialtiesOf(catalog.mvps.flatMap(({ years }) => [...years.values()]));
  const { activities } = catalog;
  const numbers = numbersIn(catalog);
  const years = catalog.years.map(({ year }) => year);
  return {
    years: [catalog.currentYear, years[0] ?? catalog.currentYear, years.at(-1) ?? catalog.currentYear],
    subcategories: catalog.subcategories.map(({ id, name }) => [id, name]),
    activities: [
      activities.map(({ id }) => id).join(' '),
      packNames(activities.map(titlesOf)),
      activities.map(({ subcategory }) => catalog.subcategories.findIndex(({ id }) => id === subcategory)),
      activities.map(({ status }) => statusLetters[status]).join(''),
      activities.map((activity) => yearCode(activity, catalog)).join(' '),
      packNames(activities.map(({ entry }) => entry.frontmatter.aliases ?? [])),
      activities.map((activity) => titleNumbers(activity, years)).join(' '),
      packNumbers(activities.map(({ successors }) => numbers([...new Set(successors.map(({ to }) => to))]))),
    ],
    withdrawn: catalog.withdrawn.map(({ id, title }) => [id, title]),
    specialties,
    mvps: catalog.mvps.map(({ id, title, years }) => [
      id,
      title,
      specialtiesOf(years.values()).map((name) => specialties.indexOf(name)),
    ]),
    terms: [
      packNames(catalog.terms.map(({ term, also = [] }) => [term, ...also])),
      packNumbers(catalog.terms.map(({ activities = [] }) => numbers(activities))),
    ],
    pages: otherPages,
    words: wordGroups(catalog).map((words, group) => (group < firstCommon ? '' : words)),
  };
}

const specialtiesOf = (mvps: Iterable<MvpFile>) =>
  [...new Set([...mvps].flatMap(({ specialties }) => specialties))].sort();

function numbersIn({ activities }: Catalog): (ids: readonly string[]) => number[] {
  const number = new Map(activities.map(({ id }, i) => [id, i]));
  return (ids) => ids.flatMap((id) => number.get(id) ?? []);
}

const titleNumbers = (activity: Activity, years: readonly number[]): string =>
  titlesOf(activity).length > 1 ? years.map((year) => titleNumber(activity, year).toString(36)).join('') : '';

/** From this group on words come with the list: how common a word is decides much. */
const firstCommon = 3;

export function searchRest(catalog: Catalog): SearchRest {
  const numbers = numbersIn(catalog);
  return {
    words: wordGroups(catalog).slice(0, firstCommon),
    pathways: catalog.mvps.map(({ years }) =>
      Object.fromEntries([...years].map(([year, { activities }]) => [year, numbers(activities)])),
    ),
  };
}

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
      ...catalog.activities.flatMap((activity) => [
        ...titlesOf(activity),
        ...(activity.entry.frontmatter.aliases ?? []),
      ]),
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
