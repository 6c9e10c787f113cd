import type { FilterKey, Filters } from './read-query.ts';
import type { SearchIndex } from './search-index.ts';

const statusLetter: Readonly<Record<string, string>> = {
  'in-force': 'f',
  suspended: 's',
  renumbered: 'n',
  removed: 'r',
};

/** What decides whether an activity passes the filters. A weight counts in the chosen year, or in any without one. */
export function filterBy(filters: Filters, index: SearchIndex): (activity: number) => boolean {
  const { list } = index;
  const column = filters.year ? Number(filters.year) - list.years[1] : undefined;
  const subcategory = filters.subcategory
    ? list.subcategories.findIndex(([id]) => id === filters.subcategory)
    : undefined;
  const letter = filters.weighting?.[0];
  const pathways = pathwaysOf(filters, index);
  return (number) => {
    const activity = index.activities[number];
    if (!activity) return false;
    const code = column === undefined ? activity.code : (activity.code[column] ?? '-');
    if (column !== undefined && code === '-') return false;
    if (letter && !code.includes(letter)) return false;
    if (subcategory !== undefined && activity.subcategory !== subcategory) return false;
    if (filters.status && activity.status !== statusLetter[filters.status]) return false;
    return !pathways || pathways.has(number);
  };
}

/** Whether the filters ask for MVPs, and what these hold has not come: then nothing passes. */
export const lacksPathways = ({ mvp, specialty }: Filters, { pathways }: SearchIndex): boolean =>
  !pathways && (mvp ?? specialty) !== undefined;

/** The activities of the wanted MVP or specialty in the chosen year; without one, in the newest the MVP has up to today. */
function pathwaysOf({ mvp, specialty, year }: Filters, { list, pathways }: SearchIndex): Set<number> | undefined {
  if (!mvp && !specialty) return undefined;
  const found = new Set<number>();
  for (const [i, years] of (pathways ?? []).entries()) {
    const [id, , specialties = []] = list.mvps[i] ?? [];
    if ((mvp && id !== mvp) || (specialty && !specialties.some((number) => list.specialties[number] === specialty)))
      continue;
    const newest =
      Object.keys(years)
        .filter((key) => Number(key) <= list.years[0])
        .at(-1) ??
      Object.keys(years)[0] ??
      '';
    for (const activity of years[year ?? newest] ?? []) found.add(activity);
  }
  return found;
}

/** Only values that exist stand; an address may hold anything. */
export function validFilters(wanted: Partial<Record<FilterKey, string | null>>, index: SearchIndex): Filters {
  const { list } = index;
  const valid: Record<FilterKey, (value: string) => boolean> = {
    year: (value) => /^20\d\d$/.test(value) && Number(value) >= list.years[1] && Number(value) <= list.years[2],
    subcategory: (value) => list.subcategories.some(([id]) => id === value),
    weighting: (value) => value === 'high' || value === 'medium',
    status: (value) => Object.hasOwn(statusLetter, value),
    mvp: (value) => list.mvps.some(([id]) => id === value),
    specialty: (value) => list.specialties.includes(value),
  };
  return Object.fromEntries(
    Object.entries(wanted).filter(([key, value]) => value && valid[key as FilterKey]?.(value)),
  ) as Filters;
}
