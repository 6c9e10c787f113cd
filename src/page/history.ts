import { type HistoryRange, orNull, rangeOf } from '../domain/activity.ts';
import { isProvisional } from '../domain/activity-years.ts';
import { addressOf } from '../domain/addresses.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import { formatYearRange, lastWeightedYear, yearsText } from '../domain/years.ts';
import { type Block, type HistoryRow, list, paragraph } from './block.ts';
import { link, prose, sentences } from './phrasing.ts';
import { noteOfYears } from './text-changes.ts';
import { timeline } from './timeline.ts';

/** The facts of an activity over the years, and what CMS changed in its text. */
export function history(activity: Activity, catalog: Catalog): Block[] {
  const pinned = [...activity.years.keys()].map((year) => [
    link(String(year), addressOf.activityInYear(activity.slug, year)),
  ]);
  return [
    timeline(activity, catalog),
    paragraph(sentences('As it stood in', ...pinned)),
    { kind: 'history', rows: activity.entry.frontmatter.history.map((entry) => rowOf(entry, catalog)) },
    ...textChanges(activity),
  ];
}

function rowOf(entry: HistoryRange, catalog: Catalog): HistoryRow {
  const range = rangeOf(entry);
  const other = entry.subcategory && orNull(entry.subcategory);
  const unweighted = range.from > lastWeightedYear ? 'no weights' : 'none given';
  return {
    years: formatYearRange(range) + (isProvisional(range.to, catalog) ? ' (last provisional)' : ''),
    weight: entry.weighting ?? unweighted,
    title: entry.title ?? null,
    subcategory: other ? (catalog.subcategory(other)?.name ?? other) : null,
    cehrtBonus: entry.cehrtBonus ?? false,
  };
}

function textChanges({ entry }: Activity): Block[] {
  const { textChanges: changes } = entry.frontmatter;
  if (!changes) return [];
  const reworded = yearsText(changes.filter(({ text }) => !text).map(({ year }) => year));
  const items = [
    ...changes.flatMap(({ year, text }) => (text ? [noteOfYears(year, prose(text))] : [])),
    ...(reworded ? [noteOfYears(reworded, 'wording only.')] : []),
  ];
  return [{ kind: 'subheading', text: 'What CMS changed in its text' }, list(items)];
}
