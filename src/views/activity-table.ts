import { yearCode } from '../domain/activity-years.ts';
import { bySubcategory, type SubcategoryGroup } from '../domain/by-subcategory.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import { lastWeightedYear } from '../domain/years.ts';
import type { Pathway } from '../search/filter.ts';

/** A row of the table of all activities, with what the filter needs to know of it. */
export interface ActivityRow {
  readonly activity: Activity;
  /** A letter for each performance year: h high, m medium, n in force without a weight, - not in the inventory. */
  readonly code: string;
  /** Such as `2017–2026`. */
  readonly span: string;
  readonly weight: string;
}

export type ActivityTableGroup = SubcategoryGroup<ActivityRow>;

export function activityTable(catalog: Catalog): ActivityTableGroup[] {
  const rows = catalog.activities.map((activity) => tableRow(activity, catalog));
  return bySubcategory(rows, ({ activity }) => activity.subcategory, catalog);
}

function tableRow(activity: Activity, catalog: Catalog): ActivityRow {
  const years = [...activity.years.keys()].filter((year) => year <= catalog.currentYear);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const weighting = activity.weighting;
  const weightedUntil = [...activity.years].filter(([, facts]) => facts.weighting).at(-1)?.[0];
  return {
    activity,
    code: yearCode(activity, catalog),
    span: first === last ? String(first) : `${first}–${last}`,
    weight: weighting
      ? `${weighting} to ${weightedUntil}`
      : last > lastWeightedYear && first > lastWeightedYear
        ? '–'
        : 'none',
  };
}

/** For the filter by MVP: by MVP and year, the numbers of the rows that count in it. */
export function mvpRows(catalog: Catalog, groups: readonly ActivityTableGroup[]): Record<string, Pathway> {
  const order = new Map(groups.flatMap(({ items }) => items).map(({ activity }, i) => [activity.id, i]));
  return Object.fromEntries(
    catalog.mvps.map(({ id, years }) => [
      id,
      Object.fromEntries(
        [...years].map(([year, { activities }]) => [
          year,
          activities.flatMap((activity) => order.get(activity) ?? []).sort((a, b) => a - b),
        ]),
      ),
    ]),
  );
}
