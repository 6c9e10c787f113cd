import type { Activity } from '../domain/catalog.ts';
import { type Phrase, type Phrasing, strong } from './phrasing.ts';

/** A change of CMS's text that the reader has to know of. */
export interface ChangeNote {
  readonly year: number;
  readonly markdown: string;
}

/** `**2022:** what changed`, as an item of a list. */
export const noteOfYears = (years: number | string, text: Phrase): Phrasing => [strong(`${years}:`), ' ', text];

/**
 * What CMS changed in what it asks between the texts of two years, given in either order. A notice of suspension stood
 * in place of the text; it asked for nothing else.
 */
export function changesBetween(activity: Activity, a: number, b: number): ChangeNote[] {
  const isBetween = (year: number) =>
    year > Math.min(a, b) && year <= Math.max(a, b) && year !== activity.suspension?.year;
  const changes = (activity.entry.frontmatter.textChanges ?? [])
    .filter(({ kind, year }) => kind === 'requirement' && isBetween(year))
    .map(({ year, text = 'CMS changed what it asks.' }) => ({ year, markdown: text }));
  const named = new Set(changes.map(({ year }) => year));
  const rescopes = activity.rescopedIn
    .filter((year) => isBetween(year) && !named.has(year))
    .map((year) => ({ year, markdown: 'CMS rewrote what it asks.' }));
  return [...changes, ...rescopes].sort((x, y) => x.year - y.year);
}
