import type { ActivityFile } from '../../domain/activity.ts';
import { expandHistory } from '../../domain/history.ts';
import type { LineageFile } from '../../domain/lineage.ts';

/** An activity of the catalog, as far as the importer needs it. */
export interface KnownActivity {
  readonly facts: ActivityFile;
  /** Every performance year in whose inventory it stood, under this id or one that was renumbered to it. */
  readonly years: ReadonlySet<number>;
}

/** The catalog's activities by id. */
export function knownActivities(
  activities: readonly { readonly facts: ActivityFile }[],
  lineage?: LineageFile,
): Map<string, KnownActivity> {
  const years = new Map(activities.map(({ facts }) => [facts.id, [...expandHistory(facts).keys()]]));
  return new Map(
    activities.map(({ facts }) => [
      facts.id,
      { facts, years: new Set(withEarlier(facts.id, lineage).flatMap((id) => years.get(id) ?? [])) },
    ]),
  );
}

function withEarlier(id: string, lineage: LineageFile | undefined): string[] {
  const ids = new Set([id]);
  for (const one of ids)
    for (const { kind, from, to } of lineage?.moves ?? []) if (kind === 'renumbered' && to === one) ids.add(from);
  return [...ids];
}
