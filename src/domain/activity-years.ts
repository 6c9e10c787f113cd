import type { Activity, Catalog } from './catalog.ts';

/** What pages and files ask of the performance years of an activity. */

/** Whether CMS may still change the data of a year. */
export function isProvisional(year: number, catalog: Catalog): boolean {
  return catalog.year(year)?.state === 'provisional';
}

/** The years in which it was in the inventory, without provisional ones; ascending. */
export function firmYears({ years }: Activity, catalog: Catalog): number[] {
  return [...years.keys()].filter((year) => !isProvisional(year, catalog));
}

/** A letter for each year of the catalog: h high, m medium, n in the inventory without a weight, - not in it. */
export function yearCode({ years }: Activity, catalog: Catalog): string {
  return catalog.years
    .map(({ year }) => {
      const facts = years.get(year);
      return facts ? (facts.weighting?.[0] ?? 'n') : '-';
    })
    .join('');
}
