import type { ActivityFile } from '../../domain/activity.ts';
import { expandHistory } from '../../domain/history.ts';
import { compareIds } from '../../domain/ids.ts';
import { type ActivityFacts, gatherFacts, lastYearOf } from './activity-facts.ts';
import { changesOf, type FactChange, type MvpYearChange, mvpYearChange } from './changes.ts';
import type { ContentToSync } from './read-content.ts';
import type { CmsData } from './read-data.ts';
import { type Reminders, remindersOf } from './reminders.ts';

/** What would change in the content, and what people have to do themselves. */
export interface Plan {
  readonly years: readonly number[];
  readonly mvpYears: readonly number[];
  /** How many activities CMS's data hold over all years. */
  readonly activityCount: number;
  readonly newActivities: readonly ActivityFacts[];
  readonly changedActivities: readonly ChangedActivity[];
  /** In the newest year that the content knows, and not in CMS's newest. */
  readonly leaving: readonly { readonly id: string; readonly lastYear: number }[];
  readonly mvpChanges: readonly MvpYearChange[];
  readonly reminders: Reminders;
}

export interface ChangedActivity {
  readonly id: string;
  readonly facts: ActivityFacts;
  readonly changes: readonly FactChange[];
}

/** Compares CMS's data with the content. Pure: nothing is read or written. */
export function planSync(content: ContentToSync, data: CmsData): Plan {
  const facts = gatherFacts(data.inventories);
  const years = data.inventories.map(({ year }) => year);
  const known = new Set(content.activities.map(({ id }) => id));
  return {
    years,
    mvpYears: data.mvpLists.map(({ year }) => year),
    activityCount: facts.size,
    newActivities: [...facts.values()].filter(({ id }) => !known.has(id)).sort((a, b) => compareIds(a.id, b.id)),
    changedActivities: content.activities
      .flatMap((file) => {
        const cms = facts.get(file.id);
        const changes = cms ? changesOf(file, cms) : [];
        return cms && changes.length ? [{ id: file.id, facts: cms, changes }] : [];
      })
      .sort((a, b) => compareIds(a.id, b.id)),
    leaving: leavingOf(content.activities, facts, Math.max(...years)),
    mvpChanges: data.mvpLists.flatMap((list) => {
      const old = content.mvps.find(({ year }) => year === list.year);
      return mvpYearChange(old, list) ?? [];
    }),
    reminders: remindersOf(content, data, facts),
  };
}

/** Whether the content agrees with CMS's data. */
export function isEmpty({ newActivities, changedActivities, mvpChanges }: Plan): boolean {
  return !newActivities.length && !changedActivities.length && !mvpChanges.length;
}

function leavingOf(
  files: readonly ActivityFile[],
  facts: ReadonlyMap<string, ActivityFacts>,
  newest: number,
): Plan['leaving'] {
  const last = files.map((file) => [file.id, lastYearOf(expandHistory(file))] as const);
  const newestKnown = Math.max(...last.map(([, year]) => year));
  return last.flatMap(([id, year]) => {
    const cms = facts.get(id);
    const lastYear = cms && lastYearOf(cms.byYear);
    return year === newestKnown && lastYear && lastYear < newest ? [{ id, lastYear }] : [];
  });
}
