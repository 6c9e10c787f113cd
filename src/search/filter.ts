import { statusNames, statusOfLetter } from '../domain/status.ts';
import { shownYear } from '../domain/years.ts';
import type { SearchIndex } from './search-index.ts';

/** The filters of the search page and of the table of all activities: one rule for both. */

/** What a reader may narrow by; the keys are those of the address. Empty means any. */
export interface Filters {
  readonly year?: string;
  readonly subcategory?: string;
  readonly weighting?: string;
  readonly status?: string;
  readonly mvp?: string;
  readonly specialty?: string;
}

export type FilterKey = keyof Filters;
export const filterKeys: readonly FilterKey[] = ['year', 'subcategory', 'weighting', 'status', 'mvp', 'specialty'];
export const filterNames: Readonly<Record<FilterKey, string>> = {
  year: 'Year',
  subcategory: 'Subcategory',
  weighting: 'Weight',
  status: 'Today',
  mvp: 'MVP',
  specialty: 'Specialty of MVPs',
};

/** What a filter must know of an activity. */
export interface Filterable {
  /** A letter for each performance year from the first on: h high, m medium, n no weight, - not in the inventory. */
  readonly code: string;
  readonly status: string | undefined;
  readonly subcategory: string | undefined;
}

/** By performance year, the numbers of the activities that an MVP lists. */
export type Pathway = Readonly<Record<string, readonly number[]>>;

/**
 * Whether an activity passes, MVPs left aside. With a year, it must have been in the inventory of it; a weight counts
 * in that year, or, without one, in any.
 */
function passes(activity: Filterable, filters: Filters, firstYear: number): boolean {
  const { year, weighting = '', status, subcategory } = filters;
  const code = year ? (activity.code[Number(year) - firstYear] ?? '-') : activity.code;
  return (
    (!year || code !== '-') &&
    code.includes(weighting[0] ?? '') &&
    (!subcategory || activity.subcategory === subcategory) &&
    (!status || activity.status === status)
  );
}

/** What an MVP lists in a year; without one, in the year that its own page shows: the newest that has begun, else its first. */
function listedIn(pathway: Pathway, year: string | undefined, currentYear: number): readonly number[] {
  return pathway[year || (shownYear(Object.keys(pathway).map(Number), currentYear) ?? '')] ?? [];
}

/** Row by row, whether the table shows it; `pathways` by the ids of MVPs. */
export function matchRows(
  rows: readonly Filterable[],
  filters: Filters,
  pathways: Readonly<Record<string, Pathway>>,
  { firstYear, currentYear }: { firstYear: number; currentYear: number },
): boolean[] {
  const { mvp, year } = filters;
  const listed = mvp ? new Set(listedIn(pathways[mvp] ?? {}, year, currentYear)) : undefined;
  return rows.map((row, i) => passes(row, filters, firstYear) && (!listed || listed.has(i)));
}

/** What decides whether an activity of the search list passes. Nothing does where MVPs are asked for that have not come. */
export function filterOf(filters: Filters, index: SearchIndex): (activity: number) => boolean {
  const { list, activities, pathways = [] } = index;
  const [currentYear, firstYear] = list.years;
  const { mvp, specialty, year } = filters;
  const isWanted = (i: number) => {
    const [id, , specialties = []] = list.mvps[i] ?? [];
    return (!mvp || id === mvp) && (!specialty || specialties.some((number) => list.specialties[number] === specialty));
  };
  const listed =
    mvp || specialty
      ? new Set(pathways.flatMap((pathway, i) => (isWanted(i) ? listedIn(pathway, year, currentYear) : [])))
      : undefined;
  return (number) => {
    const activity = activities[number];
    if (!activity || (listed && !listed.has(number))) return false;
    const { code, status, subcategory } = activity;
    const facts = { code, status: statusOfLetter(status), subcategory: list.subcategories[subcategory]?.[0] };
    return passes(facts, filters, firstYear);
  };
}

/** Whether the filters ask for MVPs, and what these hold has not come. */
export const lacksPathways = ({ mvp, specialty }: Filters, { pathways }: SearchIndex): boolean =>
  !pathways && (mvp ?? specialty) !== undefined;

/** Only values that exist stand; an address may hold anything. */
export function validFilters(wanted: Partial<Record<FilterKey, string | null>>, index: SearchIndex): Filters {
  const { list } = index;
  const valid: Record<FilterKey, (value: string) => boolean> = {
    year: (value) => /^20\d\d$/.test(value) && Number(value) >= list.years[1] && Number(value) <= list.years[2],
    subcategory: (value) => list.subcategories.some(([id]) => id === value),
    weighting: (value) => value === 'high' || value === 'medium',
    status: (value) => Object.hasOwn(statusNames, value),
    mvp: (value) => list.mvps.some(([id]) => id === value),
    specialty: (value) => list.specialties.includes(value),
  };
  return Object.fromEntries(
    Object.entries(wanted).filter(([key, value]) => value && valid[key as FilterKey]?.(value)),
  ) as Filters;
}
