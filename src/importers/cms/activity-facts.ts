import type { ActivityFile, HistoryRange, YearFacts } from '../../domain/activity.ts';
import { rangeOf } from '../../domain/activity.ts';
import { compressHistory, newestWeighting } from '../../domain/history.ts';
import type { Inventory, InventoryRecord } from './inventory.ts';

/** What CMS's inventories say of one activity over the years. */
export interface ActivityFacts {
  readonly id: string;
  readonly byYear: ReadonlyMap<number, YearFacts>;
  /** What its description says, by year; null in years of a notice. Only to be compared. */
  readonly texts: ReadonlyMap<number, string | null>;
  readonly mvpOnly: boolean;
}

/** The keys of an activity file that hold CMS's facts. */
export type FactKeys = Pick<ActivityFile, 'title' | 'subcategory' | 'weighting' | 'mvpOnly' | 'history'>;

/** The inventories, in the order of years → every activity that is in any of them. */
export function gatherFacts(inventories: readonly Inventory[]): Map<string, ActivityFacts> {
  const byId = new Map<string, [number, InventoryRecord][]>();
  for (const { year, records } of inventories)
    for (const [id, record] of records) byId.set(id, [...(byId.get(id) ?? []), [year, record]]);
  return new Map(
    [...byId].map(([id, entries]) => [
      id,
      {
        id,
        byYear: new Map(entries.map(([year, { facts }]) => [year, facts])),
        texts: new Map(entries.map(([year, { text }]) => [year, text])),
        mvpOnly: !(entries.at(-1)?.[1].openToMips ?? true),
      },
    ]),
  );
}

/** The last year of an activity. */
export function lastYearOf(byYear: ReadonlyMap<number, unknown>): number {
  return Math.max(...byYear.keys());
}

/**
 * The facts as the keys of a file.
 *
 * @param written the history that the file has; years that stay the same keep the way they are written
 */
export function factKeys({ byYear, mvpOnly }: ActivityFacts, written: readonly HistoryRange[] = []): FactKeys {
  const newest = byYear.get(lastYearOf(byYear));
  return {
    title: newest?.title ?? '',
    subcategory: newest?.subcategory ?? 'none',
    weighting: newestWeighting(byYear) ?? 'none',
    ...(mvpOnly && { mvpOnly }),
    history: compressHistory(byYear).map((entry) => {
      const [{ from, to }, years] = [rangeOf(entry), written.map((old) => ({ ...rangeOf(old), years: old.years }))];
      return { ...entry, years: years.find((old) => old.from === from && old.to === to)?.years ?? entry.years };
    }),
  };
}
