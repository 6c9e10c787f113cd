import type { ContentFiles } from '../content-files/read/content.ts';
import { expandHistory } from '../domain/history.ts';

/** The ids of all activities that have a file, readable or not, under the name of the file or the id inside it. */
export function activityIds({ activities, present }: ContentFiles): Set<string> {
  return new Set([...present.activities, ...activities.map(({ facts }) => facts.id)]);
}

/** Ids that CMS took back: they have an address, but are in no inventory. */
export function withdrawnIds({ lineage }: ContentFiles): Set<string> {
  return new Set(lineage?.facts.withdrawn.map(({ id }) => id));
}

/** The years of each activity that could be read. An id that is missing here is unknown or unreadable: say nothing of it. */
export function inventoryYears({ activities }: ContentFiles): Map<string, ReadonlySet<number>> {
  return new Map(activities.map(({ facts }) => [facts.id, new Set(expandHistory(facts).keys())]));
}

/** The year that runs today; where the files do not say, the newest that any activity has. */
export function currentYear(files: ContentFiles): number {
  const current = files.years.find(({ facts }) => facts.state === 'current')?.facts.year;
  return current ?? Math.max(0, ...[...inventoryYears(files).values()].flatMap((years) => [...years]));
}
