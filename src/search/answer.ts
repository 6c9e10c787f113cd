import { familyOf } from '../domain/ids.ts';
import { type Filters, filterOf, lacksPathways } from './filter.ts';
import { type FullText, rank } from './rank.ts';
import { type Query, type ReadFilter, readQuery } from './read-query.ts';
import type { Name, SearchIndex } from './search-index.ts';
import type { OtherPage, SearchList } from './search-list.ts';
import { type Correction, type Unit, unitsOf } from './units.ts';
import { enoughBesideOthers, leastEvidence } from './weights.ts';
import { wordsOf } from './words.ts';

export interface Result {
  readonly activity: number;
  /** The name that fits best, where it is not today's title. */
  readonly name: Name | undefined;
}

export interface Answer {
  readonly query: Query;
  readonly results: readonly Result[];
  readonly pages: readonly OtherPage[];
  /** Filters that the words of the query ask for. */
  readonly read: readonly ReadFilter[];
  /** All filters that hold: those of the query and those chosen beside it. */
  readonly filters: Filters;
  readonly corrections: readonly Correction[];
  /** What is searched for: words as typed, corrected, completed. For Pagefind, and for marking. */
  readonly units: readonly Unit[];
  /** Words were searched for and no activity has enough of them. */
  readonly noMatch: boolean;
  /** MVPs are asked for, and which activities they hold is not known yet. */
  readonly lacksPathways: boolean;
  /** Where there is no match: subcategories with something of the query, or those that have most activities. */
  readonly nearest: readonly (readonly [id: string, name: string])[];
}

export interface AnswerOptions {
  readonly filters?: Filters;
  readonly fullText?: FullText | undefined;
  readonly settled?: boolean;
  readonly literal?: boolean;
}

/** The whole of search, without a browser: a query and the list, later the full text too, give what is shown. */
export function answer(input: string, index: SearchIndex, options: AnswerOptions = {}): Answer {
  const { fullText = new Map(), settled = true, literal = false } = options;
  const query = readQuery(input, index);
  const { units, corrections } = unitsOf(query.words, index, { open: query.open, settled, literal });
  const read = [...query.filters, ...specialtyOf(query, units, index)];
  const filters: Filters = { ...Object.fromEntries(read.map(({ key, value }) => [key, value])), ...options.filters };
  const passes = filterOf(filters, index);
  const consumed = read.some(({ key }) => key === 'specialty') && !query.filters.some(({ key }) => key === 'specialty');
  const searched = consumed ? [] : withoutProgrammeTerms(units, index);

  const ranked = rank(searched, index, fullText, filters.year !== undefined || filters.status !== undefined);
  const least = leastEvidence(searched.length);
  const convincing = ranked.filter(({ evidence }) => evidence >= least * enoughBesideOthers);
  const enough = Math.max(...ranked.slice(0, 5).map(({ evidence }) => evidence), 0) >= least;
  const byWords = enough ? convincing.filter(({ activity }) => passes(activity)) : [];

  const byId = [...query.ids, ...(query.family ? familyIds(query.family, index) : [])].map(
    (id) => index.numberOf.get(id) ?? 0,
  );
  const moved = query.ids.flatMap((id) => index.activities[index.numberOf.get(id) ?? -1]?.successors ?? []);
  const idsOnly = query.ids.length + query.withdrawn.length + query.unknownIds.length > 0 && searched.length === 0;
  const listed =
    searched.length === 0 &&
    (units.length === 0 || consumed) &&
    !idsOnly &&
    !query.family &&
    Object.keys(filters).length > 0
      ? index.activities
          .map((_, i) => i)
          .filter(passes)
          .sort((a, b) => inForceFirst(index, a) - inForceFirst(index, b))
      : [];
  const names = new Map(byWords.map(({ activity, name }) => [activity, name]));
  const order = query.family ? [...byId] : [...byId, ...moved];
  const results = [...new Set([...order, ...byWords.map(({ activity }) => activity), ...listed])].map((activity) => ({
    activity,
    name: names.get(activity),
  }));
  const lacking = lacksPathways(filters, index);
  const noMatch = !lacking && results.length === 0 && query.text.trim() !== '';
  return {
    query,
    results,
    pages: otherPages(query, index),
    read,
    filters,
    corrections,
    units: searched,
    noMatch,
    lacksPathways: lacking,
    nearest: noMatch ? nearestSubcategories(ranked, index) : [],
  };
}

/**
 * Terms of the programme that no activity is about, such as a virtual group, are no subject to search for: what stands
 * beside them is. Only terms of several words; a single word may mean many things.
 */
function withoutProgrammeTerms(units: readonly Unit[], { terms }: SearchIndex): readonly Unit[] {
  const dropped = new Set<Unit>();
  for (const { names, activities } of terms) {
    if (activities.length) continue;
    for (const stems of names) {
      if (stems.length < 2) continue;
      for (let i = 0; i + stems.length <= units.length; i++) {
        const part = units.slice(i, i + stems.length);
        if (part.every((unit, k) => unit.stems.has(stems[k] ?? ''))) for (const unit of part) dropped.add(unit);
      }
    }
  }
  if (dropped.size === units.length) return [];
  return units.map((unit) => (dropped.has(unit) ? { ...unit, stems: new Map() } : unit));
}

const inForceFirst = (index: SearchIndex, activity: number) => (index.activities[activity]?.status === 'f' ? 0 : 1);

const familyIds = (family: string, index: SearchIndex) =>
  index.activities.filter(({ id }) => familyOf(id) === family).map(({ id }) => id);

/** A specialty of the MVPs that no name of an activity has: then its MVPs are the answer. */
function specialtyOf(query: Query, units: readonly Unit[], index: SearchIndex): ReadFilter[] {
  if (!units.length || query.filters.some(({ key }) => key === 'mvp' || key === 'specialty')) return [];
  if (units.some(({ stems }) => [...stems.keys()].some((stem) => index.postings.has(stem)))) return [];
  const wanted = query.words.filter(({ text }) => text.length > 3);
  if (!wanted.length) return [];
  const specialty = index.list.specialties.find((name) => {
    const stems = wordsOf(name).map(({ stem }) => stem);
    return wanted.every(({ stem }) => stems.includes(stem));
  });
  return specialty ? [{ key: 'specialty', value: specialty, without: '' }] : [];
}

/** Years, subcategories, MVPs, guides and other pages whose title has every word of the query. */
function otherPages(query: Query, { list }: SearchIndex): OtherPage[] {
  const wanted = wordsOf(query.text).filter(({ text }) => text.length > 1);
  if (!wanted.length) return [];
  return allPages(list)
    .filter(([, title, kind]) => {
      const words = wordsOf(`${title} ${kind}`);
      return wanted.every((word, i) =>
        words.some(
          ({ stem, text }) =>
            stem === word.stem || (i === wanted.length - 1 && query.open && text.startsWith(word.text)),
        ),
      );
    })
    .slice(0, 4);
}

function allPages({ pages, years, subcategories, mvps }: SearchList): OtherPage[] {
  const [, first, last] = years;
  return [
    ...pages,
    ...subcategories.map(([id, name]): OtherPage => [`/subcategories/${id}/`, name, 'Subcategory']),
    ...Array.from(
      { length: last - first + 1 },
      (_, i): OtherPage => [`/years/${last - i}/`, `Performance year ${last - i}`, 'Year'],
    ),
    ...mvps.map(([id, title]): OtherPage => [`/mvps/${id.toLowerCase()}/`, `${title} (${id})`, 'MVP']),
  ];
}

function nearestSubcategories(ranked: ReturnType<typeof rank>, { activities, list }: SearchIndex) {
  const sums = list.subcategories.map((subcategory, i) => ({
    subcategory,
    sum: ranked
      .slice(0, 12)
      .filter(({ activity }) => activities[activity]?.subcategory === i)
      .reduce((total, { score }) => total + score, 0),
    size: activities.filter((activity) => activity.subcategory === i && activity.status === 'f').length,
  }));
  return sums
    .sort((a, b) => b.sum - a.sum || b.size - a.size)
    .slice(0, 3)
    .map(({ subcategory: [id, name] }) => [id, name] as const);
}
