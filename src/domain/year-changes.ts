import type { Activity, Catalog } from './catalog.ts';
import type { Move } from './lineage.ts';

/** What changed in the inventory from the year before to this one. Each list is in the order of ids. */
export interface YearChanges {
  /** In the inventory now, not the year before, and no other id's continuation. */
  readonly added: readonly Activity[];
  /** In the inventory the year before and gone now; with what continues it, where something does. */
  readonly removed: readonly { readonly activity: Activity; readonly continuedBy: readonly Move[] }[];
  /** The same activity under a new id. */
  readonly renumbered: readonly { readonly activity: Activity; readonly move: Move }[];
  readonly retitled: readonly { readonly activity: Activity; readonly before: string; readonly after: string }[];
  /** Weight changed between two years that both had weights. */
  readonly reweighted: readonly { readonly activity: Activity; readonly before: string; readonly after: string }[];
  /** Suspended by CMS inside this year. */
  readonly suspended: readonly Activity[];
}

/**
 * Compares the inventory of a year with that of the year before. Undefined for the first year.
 * Titles that differ in letter case and punctuation alone do not count as retitled.
 */
export function yearChanges(catalog: Catalog, year: number): YearChanges | undefined {
  const [before, now] = [catalog.year(year - 1), catalog.year(year)];
  if (!before || !now) return undefined;
  const stayed = now.activities.filter(({ years }) => years.has(year - 1));
  const entered = now.activities.filter(({ years }) => !years.has(year - 1));
  const left = before.activities.filter(({ years }) => !years.has(year));
  const movesOf = (activity: Activity) => activity.successors.filter((move) => move.year === year);
  const renumbering = (activity: Activity) => movesOf(activity).find(({ kind }) => kind === 'renumbered');
  return {
    added: entered.filter((activity) =>
      activity.predecessors.every((move) => move.kind !== 'renumbered' || move.year !== year),
    ),
    removed: left
      .filter((activity) => !renumbering(activity))
      .map((activity) => ({ activity, continuedBy: movesOf(activity) })),
    renumbered: left.flatMap((activity) => {
      const move = renumbering(activity);
      return move ? [{ activity, move }] : [];
    }),
    retitled: stayed.flatMap((activity) => {
      const [a, b] = [activity.years.get(year - 1)?.title ?? '', activity.years.get(year)?.title ?? ''];
      return bareTitle(a) === bareTitle(b) ? [] : [{ activity, before: a, after: b }];
    }),
    reweighted: stayed.flatMap((activity) => {
      const [a, b] = [activity.years.get(year - 1)?.weighting, activity.years.get(year)?.weighting];
      return a && b && a !== b ? [{ activity, before: a, after: b }] : [];
    }),
    suspended: now.activities.filter(({ suspension }) => suspension?.year === year),
  };
}

/** A title without letter case, punctuation and white space. */
export function bareTitle(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
