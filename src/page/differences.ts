import type { Activity, Catalog } from '../domain/catalog.ts';
import { bareTitle } from '../domain/year-changes.ts';
import { lastWeightedYear, yearsText } from '../domain/years.ts';
import { movedTo } from '../views/move-verbs.ts';
import { suspensionSentence } from '../views/status.ts';
import type { Statement } from './block.ts';
import { changesBetween } from './text-changes.ts';

/** What is otherwise today than it was in a year, or will be in a provisional one. */
export function differences(activity: Activity, year: number, today: number, catalog: Catalog): Statement[] {
  const then = activity.years.get(year);
  const now = activity.years.get(today);
  if (!then || !now) return [];
  const nameOf = (id: string | null) => (id ? (catalog.subcategory(id)?.name ?? id) : 'none');
  const wordingOnly = (activity.entry.frontmatter.textChanges ?? [])
    .filter(
      (change) =>
        change.kind === 'wording' && change.year > Math.min(year, today) && change.year <= Math.max(year, today),
    )
    .map((change) => change.year);
  const list: (Statement | false)[] = [
    ...fate(activity, year, today, catalog),
    bareTitle(then.title) !== bareTitle(now.title) && { label: 'Title', markdown: `In ${today}: ${now.title}` },
    then.subcategory !== now.subcategory && {
      label: 'Subcategory',
      markdown: `In ${today}: ${nameOf(now.subcategory)}.`,
    },
    weightDifference(activity, year, today),
    ...changesBetween(activity, year, today).map((change) => ({
      label: `Text, ${change.year}`,
      markdown: change.markdown,
    })),
    wordingOnly.length > 0 && {
      label: `Text, ${yearsText(wordingOnly)}`,
      markdown: 'Wording only.',
    },
  ];
  return list.filter((entry) => entry !== false);
}

/** What became of the activity after the year. */
function fate(activity: Activity, year: number, today: number, catalog: Catalog): Statement[] {
  const { suspension, successors } = activity;
  const moves = successors
    .filter((move) => move.year > year)
    .map(({ kind, to, year: since, confidence }) => {
      const title = catalog.activity(to)?.title;
      return `${movedTo[kind]} ${to}${title ? ` (${title})` : ''} in ${since}${confidence === 'verified' ? '' : `, ${confidence}`}.`;
    });
  const later = suspension && suspension.year > year ? suspensionSentence(suspension) : '';
  if (activity.years.has(catalog.currentYear)) return later ? [{ label: 'Status', markdown: later }] : [];
  const ended =
    today < catalog.currentYear
      ? `It is no longer in force. Its last performance year was ${today}.`
      : `It is not in the inventory of ${catalog.currentYear}.`;
  return [{ label: 'Status', markdown: [later, ended, ...moves].filter(Boolean).join(' ') }];
}

function weightDifference(activity: Activity, year: number, today: number): Statement | false {
  const then = activity.years.get(year)?.weighting ?? null;
  const newest = [...activity.years].filter(([at, { weighting }]) => at <= today && weighting).at(-1);
  const changed = newest && year <= lastWeightedYear && newest[0] > year && newest[1].weighting !== then;
  const ended = year <= lastWeightedYear && today > lastWeightedYear;
  if (!changed && !ended) return false;
  return {
    label: 'Weight',
    markdown: [
      changed ? `In ${newest[0]}: ${newest[1].weighting}.` : '',
      ended ? `Weights ended with ${lastWeightedYear}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
}
