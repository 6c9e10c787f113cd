import type { Activity, Catalog } from '../domain/catalog.ts';
import type { Suspension } from '../domain/lineage.ts';
import { longDate } from './days.ts';

/** Where the activity stands, in a sentence. */
export function statusSentence(activity: Activity, catalog: Catalog): string {
  const years = [...activity.years.keys()];
  const last = years.at(-1) ?? catalog.currentYear;
  switch (activity.status) {
    case 'in-force': {
      const next = catalog.years.find(({ year }) => year > catalog.currentYear);
      if (next?.state !== 'provisional') return `You can choose it for performance year ${catalog.currentYear}.`;
      const listed = activity.years.has(next.year) ? 'list it too' : 'no longer list it';
      return `You can choose it for performance year ${catalog.currentYear}. CMS’s provisional data for ${next.year} ${listed}.`;
    }
    case 'suspended':
      return suspensionSentence(activity.suspension);
    case 'renumbered':
      return `Its last performance year was ${last}. CMS went on with it under another id.`;
    case 'removed':
      return `Its last performance year was ${last}. You cannot choose it for ${catalog.currentYear}.`;
    default:
      return activity.status satisfies never;
  }
}

/** What a suspension meant; empty where there was none. */
export function suspensionSentence(suspension: Suspension | null): string {
  if (!suspension) return '';
  return [`CMS suspended it for ${suspension.year} as of ${longDate(suspension.from)}.`, suspension.note]
    .filter(Boolean)
    .join(' ');
}
