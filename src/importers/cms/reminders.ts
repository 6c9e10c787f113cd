import type { ActivityFile } from '../../domain/activity.ts';
import { count } from '../../domain/count.ts';
import { compareIds } from '../../domain/ids.ts';
import { type ActivityFacts, lastYearOf } from './activity-facts.ts';
import type { ContentToSync } from './read-content.ts';
import type { CmsData } from './read-data.ts';

/** What no program can write: a person has to look at it. */
export interface Reminders {
  /** Subcategories without a page, and the activities that name them. */
  readonly subcategories: readonly { readonly id: string; readonly activities: readonly string[] }[];
  /** Performance years without a page. */
  readonly years: readonly number[];
  /** In the content, and in no year of CMS's data. */
  readonly unknownToCms: readonly string[];
  /** No longer in the inventory, and the lineage does not say what became of them. */
  readonly withoutLineage: readonly string[];
  /** Activities that MVPs name and the year's inventory lacks. */
  readonly outsideInventory: readonly {
    readonly id: string;
    readonly year: number;
    readonly mvps: readonly string[];
  }[];
  /** Years in which CMS changed a description and the file has no `textChanges` entry. Drafts do not count. */
  readonly textChanges: readonly { readonly id: string; readonly year: number }[];
}

export function remindersOf(
  content: ContentToSync,
  { inventories, mvpLists }: CmsData,
  facts: ReadonlyMap<string, ActivityFacts>,
): Reminders {
  const newest = inventories.at(-1)?.year ?? 0;
  const lineage = content.lineage;
  const explained = new Set([
    ...(lineage?.moves ?? []).map(({ from }) => from),
    ...(lineage?.removals ?? []).map(({ id }) => id),
  ]);
  const withdrawn = new Set((lineage?.withdrawn ?? []).map(({ id }) => id));
  return {
    subcategories: missingSubcategories(content.subcategories, facts),
    years: inventories.flatMap(({ year }) => (content.yearPages.has(year) ? [] : [year])),
    unknownToCms: content.activities.flatMap(({ id }) => (facts.has(id) || withdrawn.has(id) ? [] : [id])),
    withoutLineage: [...facts.values()]
      .flatMap(({ id, byYear }) => (lastYearOf(byYear) < newest && !explained.has(id) ? [id] : []))
      .sort(compareIds),
    outsideInventory: mvpLists.flatMap(({ year, mvps }) => {
      const inventory = inventories.find((entry) => entry.year === year)?.records;
      const outside = new Set(mvps.flatMap(({ activities }) => activities.filter((id) => !inventory?.has(id))));
      return [...outside].map((id) => {
        const naming = mvps.filter(({ activities }) => activities.includes(id));
        return { id, year, mvps: naming.map((mvp) => mvp.id) };
      });
    }),
    textChanges: content.activities.flatMap((file) =>
      textChangesLacking(file, facts.get(file.id)?.texts ?? new Map()).map((year) => ({ id: file.id, year })),
    ),
  };
}

function missingSubcategories(
  known: ReadonlySet<string>,
  facts: ReadonlyMap<string, ActivityFacts>,
): Reminders['subcategories'] {
  const missing = new Map<string, Set<string>>();
  for (const { id, byYear } of facts.values())
    for (const { subcategory } of byYear.values())
      if (subcategory && !known.has(subcategory))
        missing.set(subcategory, (missing.get(subcategory) ?? new Set()).add(id));
  return [...missing].map(([id, activities]) => ({ id, activities: [...activities].sort(compareIds) }));
}

function textChangesLacking(file: ActivityFile, texts: ReadonlyMap<number, string | null>): number[] {
  if (file.draft) return [];
  const spoken = [...texts].filter(([, text]) => text !== null);
  return spoken.flatMap(([year, text], i) => {
    const before = spoken[i - 1]?.[1];
    const told = file.textChanges?.some((change) => change.year === year) ?? false;
    return before === undefined || before === text || told ? [] : [year];
  });
}

/** What is left for a person to do, as lines for a reader. */
export function reminderLines(reminders: Reminders): string[] {
  const { subcategories, years, unknownToCms, withoutLineage, outsideInventory, textChanges } = reminders;
  const lines = subcategories.map(
    ({ id, activities }) =>
      `Subcategory ${id} has no page (${idList(activities)}): add content/subcategories/${id}.md.`,
  );
  for (const year of years) lines.push(`The year ${year} has no page: add content/years/${year}.md.`);
  if (unknownToCms.length)
    lines.push(
      `Gone from CMS’s data, in no year any more: ${idList(unknownToCms)}. The files stay; decide what becomes of them.`,
    );
  if (withoutLineage.length)
    lines.push(
      `Left the inventory, and content/lineage.yaml does not say what became of them: ${idList(withoutLineage)}. Add a move or a removal.`,
    );
  for (const { id, year, mvps } of outsideInventory)
    lines.push(`MVPs of ${year} count ${id}, which that year’s inventory lacks (${idList(mvps)}): ask CMS.`);
  if (textChanges.length) {
    const where = textChanges.map(({ id, year }) => `${id} ${year}`);
    lines.push(
      `CMS changed a description ${count(textChanges.length, 'time')} without an entry in the file’s textChanges, drafts not counted: ${idList(where)}.`,
    );
  }
  return lines;
}

/** The first ids of a long list, and how many follow. */
export function idList(ids: readonly string[], most = 12): string {
  if (ids.length <= most) return ids.join(', ');
  return `${ids.slice(0, most).join(', ')} and ${ids.length - most} more`;
}
