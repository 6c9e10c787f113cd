import { bySubcategory } from '../domain/by-subcategory.ts';
import type { Activity, Catalog, PerformanceYear } from '../domain/catalog.ts';
import { lastWeightedYear } from '../domain/years.ts';

/** Activities of one weight inside a subcategory; `weight` is empty where the year, or the activity, had none. */
export interface WeightGroup {
  readonly weight: '' | 'high' | 'medium';
  readonly heading: string;
  readonly activities: readonly Activity[];
}

export interface InventoryGroup {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly weights: readonly WeightGroup[];
}

/** The inventory of a year by subcategory, in each the high-weighted first: the order of CMS's own list of 2017. */
export function inventoryOf(year: PerformanceYear, catalog: Catalog): InventoryGroup[] {
  return bySubcategory(year.activities, ({ years }) => years.get(year.year)?.subcategory, catalog).map(
    ({ id, name, items }) => ({ id, name, count: items.length, weights: byWeight(items, year.year) }),
  );
}

function byWeight(activities: readonly Activity[], year: number): WeightGroup[] {
  const headings = [
    ['high', 'High-weighted'],
    ['medium', 'Medium-weighted'],
    ['', year > lastWeightedYear ? '' : 'Without a weight'],
  ] as const;
  return headings
    .map(([weight, heading]) => ({
      weight,
      heading,
      activities: activities.filter((activity) => (activity.years.get(year)?.weighting ?? '') === weight),
    }))
    .filter(({ activities }) => activities.length > 0);
}

/** Numbers for the bars that show how a year's inventory differs from the year before. */
export interface YearBar {
  readonly year: number;
  readonly total: number;
  readonly high: number;
  readonly medium: number;
  readonly added: number;
  readonly removed: number;
  readonly provisional: boolean;
}

export function yearBars(catalog: Catalog): YearBar[] {
  return catalog.years.map(({ year, state, activities }) => {
    const before = catalog.year(year - 1)?.activities;
    const weight = (kind: string) => activities.filter(({ years }) => years.get(year)?.weighting === kind).length;
    return {
      year,
      total: activities.length,
      high: weight('high'),
      medium: weight('medium'),
      added: before ? activities.filter(({ years }) => !years.has(year - 1)).length : 0,
      removed: before ? before.filter(({ years }) => !years.has(year)).length : 0,
      provisional: state === 'provisional',
    };
  });
}
