import { isProvisional } from '../domain/activity-years.ts';
import { addressOf } from '../domain/addresses.ts';
import type { Activity, Catalog, PerformanceYear } from '../domain/catalog.ts';
import { type Columns, csvOf, listCell } from './csv.ts';

interface ActivityYear {
  readonly activity: Activity;
  readonly year: number;
}

/** `/downloads/activity-years.csv`: every activity in every year it was in force, one a row, by id and year. */
export function activityYearsCsv(catalog: Catalog, urlTo: (address: string) => string): string {
  const rows = catalog.activities.flatMap((activity) => [...activity.years.keys()].map((year) => ({ activity, year })));
  return csvOf(columns(catalog, urlTo), rows);
}

/** `/downloads/activities-2026.csv`: the inventory of a year, with the same columns. */
export function yearCsv(
  { year, activities }: PerformanceYear,
  catalog: Catalog,
  urlTo: (address: string) => string,
): string {
  return csvOf(
    columns(catalog, urlTo),
    activities.map((activity) => ({ activity, year })),
  );
}

function columns(catalog: Catalog, urlTo: (address: string) => string): Columns<ActivityYear> {
  const facts = ({ activity, year }: ActivityYear) => activity.years.get(year);
  return {
    id: ({ activity }) => activity.id,
    year: ({ year }) => year,
    title: (row) => facts(row)?.title,
    subcategory: (row) => facts(row)?.subcategory,
    subcategory_name: (row) => catalog.subcategory(facts(row)?.subcategory ?? '')?.name,
    weighting: (row) => facts(row)?.weighting,
    cehrt_bonus: (row) => facts(row)?.cehrtBonus,
    mvps: ({ activity, year }) => listCell(activity.mvps.get(year) ?? []),
    suspended_from: ({ activity: { suspension }, year }) => (suspension?.year === year ? suspension.from : null),
    provisional: ({ year }) => isProvisional(year, catalog),
    url: ({ activity }) => urlTo(addressOf.activity(activity.slug)),
  };
}
