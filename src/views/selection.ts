import type { Activity, Catalog } from '../domain/catalog.ts';
import { yearChanges } from '../domain/year-changes.ts';

/** How documents name a set of activities: the attributes of `<Count>` and `<ActivityList>`. */
export interface Selection {
  /** One of `selectionNames`. */
  readonly of: string;
  /** Performance year; without it, the current one. */
  readonly year?: string | number | undefined;
  /** Id of the subcategory in that year. */
  readonly subcategory?: string | undefined;
}

type Select = (catalog: Catalog, year: number) => readonly Activity[];

const inventory: Select = (catalog, year) => catalog.year(year)?.activities ?? [];
/** The inventory of the year. In the current year, without what CMS suspended. */
const inForce: Select = (catalog, year) =>
  inventory(catalog, year).filter(({ status }) => year !== catalog.currentYear || status === 'in-force');
const weighted =
  (weight: 'high' | 'medium'): Select =>
  (catalog, year) =>
    inventory(catalog, year).filter(({ years }) => years.get(year)?.weighting === weight);
const listedBy =
  (fits: (lists: number, mvps: number) => boolean): Select =>
  (catalog, year) =>
    inForce(catalog, year).filter(({ mvps }) => fits(mvps.get(year)?.length ?? 0, mvpCount(catalog, year)));

const selections: Readonly<Record<string, Select>> = {
  /** Every activity since 2017, whatever the year. */
  all: ({ activities }) => activities,
  'in-force': inForce,
  high: weighted('high'),
  medium: weighted('medium'),
  added: (catalog, year) => yearChanges(catalog, year)?.added ?? [],
  /** Gone since the year before, and not renumbered. */
  removed: (catalog, year) => yearChanges(catalog, year)?.removed.map(({ activity }) => activity) ?? [],
  /** The old ids of those that go on under a new one. */
  renumbered: (catalog, year) => yearChanges(catalog, year)?.renumbered.map(({ activity }) => activity) ?? [],
  suspended: (catalog, year) => yearChanges(catalog, year)?.suspended ?? [],
  /** Same id, but CMS rewrote what it asks. */
  rewritten: (catalog, year) => inventory(catalog, year).filter(({ rescopedIn }) => rescopedIn.includes(year)),
  /** Those that ask for something else than 90 days today. */
  'other-period': (catalog, year) => inForce(catalog, year).filter(({ entry }) => entry.frontmatter.period),
  'in-every-mvp': listedBy((lists, mvps) => lists > 0 && lists === mvps),
  'in-no-mvp': listedBy((lists) => lists === 0),
};

export const selectionNames: readonly string[] = Object.keys(selections);

/** The activities that the attributes mean, in the order of ids. Throws on a name or year that does not exist. */
export function select(catalog: Catalog, { of, year, subcategory }: Selection): readonly Activity[] {
  const chosen = selections[of];
  if (!chosen) throw new Error(`of="${of}" is not known. Use ${selectionNames.join(', ')}.`);
  if (subcategory !== undefined && !catalog.subcategory(subcategory))
    throw new Error(`subcategory="${subcategory}" is not the id of a subcategory.`);
  const when = yearOf(catalog, year);
  return chosen(catalog, when).filter(
    (activity) =>
      subcategory === undefined || (activity.years.get(when)?.subcategory ?? activity.subcategory) === subcategory,
  );
}

/** The performance year that an attribute means. Throws where the catalog does not have it. */
export function yearOf(catalog: Catalog, year: string | number | undefined): number {
  const number = year === undefined ? catalog.currentYear : Number(year);
  if (!catalog.year(number)) throw new Error(`year="${year}" is not a performance year of the catalog.`);
  return number;
}

/** How many MIPS Value Pathways a year has. */
export function mvpCount(catalog: Catalog, year: number): number {
  return catalog.mvps.filter(({ years }) => years.has(year)).length;
}
