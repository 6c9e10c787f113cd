import { isProvisional } from '../domain/activity-years.ts';
import type { Catalog } from '../domain/catalog.ts';
import { longDate } from '../views/days.ts';

/** Something that changed for the reader: an entry of a feed. */
export interface Change {
  /** Stable over builds, hosts and base paths. */
  readonly key: string;
  /** Such as 2025-05-06. */
  readonly day: string;
  /** Why it is that day, where CMS’s data name none; else empty. */
  readonly dayNote: string;
  readonly title: string;
  readonly parts: readonly ChangePart[];
  /** Root-relative address of the page it is about. */
  readonly address: string;
  /** Ids of the subcategories and MVPs in whose feeds it belongs. */
  readonly subcategories: readonly string[];
  readonly mvps: readonly string[];
}

export interface ChangePart {
  readonly name: string;
  /** Plain text; may be empty. */
  readonly note: string;
  /** The same as Markdown of a content file. */
  readonly text?: string | undefined;
}

/** The day CMS published the data that the catalog rests on; the first day of the current year where none is named. */
export function dataDay(catalog: Catalog): string {
  return catalog.sources.get('cmsdata')?.published ?? `${catalog.currentYear}-01-01`;
}

/**
 * CMS's inventories say in which year something changed, not on which day. Such a change carries January 1 of its
 * performance year; one of a year that had not begun when the data were published carries the day of the data.
 */
export function dayOfYear(year: number, catalog: Catalog): { day: string; dayNote: string } {
  const first = `${year}-01-01`;
  const published = dataDay(catalog);
  return first <= published
    ? { day: first, dayNote: `CMS’s data name no day for this. It is dated ${longDate(first)}, when ${year} began.` }
    : {
        day: published,
        dayNote: `CMS’s data for ${year} are provisional. It is dated ${longDate(published)}, the day of these data.`,
      };
}

/** 2026, or `2027 (provisional)`. */
export function yearName(year: number, catalog: Catalog): string {
  return isProvisional(year, catalog) ? `${year} (provisional)` : String(year);
}
