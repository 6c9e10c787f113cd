import type { Activity, Catalog } from '../domain/catalog.ts';
import type { Source } from '../domain/source.ts';
import { shownYear } from '../domain/years.ts';

/** What an activity page rests on: CMS's data, and the sources of its lineage. Each once. */
export function sourcesOf(activity: Activity, catalog: Catalog): Source[] {
  const { successors, predecessors, suspension, removal } = activity;
  return dataAnd([...successors, ...predecessors, suspension, removal], catalog);
}

/** The same without what it came from: what the page of one year rests on. */
export function sourcesOfYear({ successors, suspension, removal }: Activity, catalog: Catalog): Source[] {
  return dataAnd([...successors, suspension, removal], catalog);
}

function dataAnd(entries: readonly ({ sources: readonly string[] } | null)[], { sources }: Catalog): Source[] {
  const cited = entries.flatMap((entry) => entry?.sources ?? []);
  return [...new Set(['cmsdata', ...cited])].flatMap((id) => sources.get(id) ?? []);
}

/** Whose the facts and the words of an activity page are, in two sentences. */
export function provenanceSentences({ years, entry, suspension }: Activity, { currentYear }: Catalog): string {
  const newest = shownYear(years.keys(), currentYear);
  // The text of a suspended activity gave way to a notice.
  const suspended = suspension?.year === newest ? ' before the suspension' : '';
  const whoseWords = entry.frontmatter.description
    ? `The description is in our words, after CMS’s text of ${newest}${suspended}; CMS’s text decides.`
    : 'The words are still to be written.';
  return `Titles, subcategories, weights, years and MVPs are CMS’s. ${whoseWords}`;
}
