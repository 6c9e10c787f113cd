import type { Activity, Catalog } from '../domain/catalog.ts';
import type { Source } from '../domain/source.ts';

/** What an activity page rests on: CMS's data, and the sources of its lineage. Each once. */
export function sourcesOf(activity: Activity, catalog: Catalog): Source[] {
  const moves = [...activity.successors, ...activity.predecessors];
  const cited = [...moves, activity.suspension, activity.removal].flatMap((entry) => entry?.sources ?? []);
  return [...new Set(['cmsdata', ...cited])].flatMap((id) => catalog.sources.get(id) ?? []);
}
