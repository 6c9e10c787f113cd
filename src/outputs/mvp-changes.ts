import { addressOf } from '../domain/addresses.ts';
import type { Catalog, Mvp } from '../domain/catalog.ts';
import { compareIds } from '../domain/ids.ts';
import { type Change, type ChangePart, dayOfYear, yearName } from './change.ts';

/** A change an MVP and year in which the MVP began or ended, or its title or list of activities changed. */
export function mvpChanges(catalog: Catalog): Change[] {
  const years = [...new Set(catalog.mvps.flatMap(({ years }) => [...years.keys()]))].sort((a, b) => a - b);
  return catalog.mvps.flatMap((mvp) =>
    years.flatMap((year) => {
      const { what, parts } = changeIn(mvp, year);
      if (!parts.length) return [];
      return {
        key: `${year}/${mvp.id}`,
        ...dayOfYear(year, catalog),
        title: `${what} in ${yearName(year, catalog)}: MVP ${mvp.id} ${mvp.title}`,
        parts,
        address: addressOf.mvp(mvp.slug),
        subcategories: [],
        mvps: [mvp.id],
      };
    }),
  );
}

function changeIn(mvp: Mvp, year: number): { what: string; parts: ChangePart[] } {
  const [before, now] = [mvp.years.get(year - 1), mvp.years.get(year)];
  if (!before && now)
    return { what: 'New', parts: [{ name: 'New', note: `It lists ${now.activities.length} activities.` }] };
  if (before && !now) return { what: 'Gone', parts: [{ name: 'Gone', note: `Its last year was ${year - 1}.` }] };
  if (!before || !now) return { what: '', parts: [] };
  const without = (list: readonly string[], other: readonly string[]) =>
    list
      .filter((id) => !other.includes(id))
      .sort(compareIds)
      .join(', ');
  const parts = [
    { name: 'New in its list', note: without(now.activities, before.activities) },
    { name: 'Gone from its list', note: without(before.activities, now.activities) },
    { name: 'Title before', note: before.title === now.title ? '' : before.title },
  ].filter(({ note }) => note);
  return { what: 'Changed', parts };
}
