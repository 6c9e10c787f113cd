import { addressOf } from '../domain/addresses.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import { sentenceCase } from '../domain/sentence-case.ts';
import { changeGroups } from '../views/year-change-groups.ts';
import { type Change, type ChangePart, dayOfYear, yearName } from './change.ts';

const inTitles: Readonly<Record<string, string>> = {
  added: 'new',
  removed: 'removed',
  renumbered: 'renumbered',
  retitled: 'retitled',
  reweighted: 're-weighted',
  reworded: 'requirements changed',
};

/** One change an activity and year; a suspension stands by itself, because its day is known. */
export function activityChanges(catalog: Catalog): Change[] {
  return catalog.years.flatMap(({ year }) => changesIn(year, catalog));
}

function changesIn(year: number, catalog: Catalog): Change[] {
  const changed = new Map<Activity, { kind: string; part: ChangePart }[]>();
  const suspended: Change[] = [];
  for (const { id, name, items } of changeGroups(catalog, year) ?? [])
    for (const { activity, note, text } of items)
      if (id === 'suspended') suspended.push(suspensionOf(activity, year, catalog));
      else {
        const part = { name, note: [note, moreOn(id, activity, year)].filter(Boolean).join(' '), text };
        changed.set(activity, [...(changed.get(activity) ?? []), { kind: inTitles[id] ?? name, part }]);
      }
  return [
    ...suspended,
    ...[...changed].map(([activity, changes]) => ({
      key: `${year}/${activity.id}`,
      ...dayOfYear(year, catalog),
      title: `${sentenceCase(changes.map(({ kind }) => kind).join(', '))} in ${yearName(year, catalog)}: ${activity.id} ${titleIn(activity, year)}`,
      parts: changes.map(({ part }) => part),
      ...placeOf(activity, year, catalog),
    })),
  ];
}

/** What a reader of the feed wants to know beside the kind of change. */
function moreOn(kind: string, activity: Activity, year: number): string {
  if (kind === 'added') return activity.entry.frontmatter.summary ?? '';
  if (kind !== 'removed' && kind !== 'renumbered') return '';
  const moves = activity.successors.filter((move) => move.year === year);
  return [...moves, activity.removal].flatMap((entry) => entry?.note ?? []).join(' ');
}

function suspensionOf(activity: Activity, year: number, catalog: Catalog): Change {
  const { suspension } = activity;
  return {
    key: `${year}/${activity.id}/suspended`,
    day: suspension?.from ?? `${year}-01-01`,
    dayNote: '',
    title: `Suspended for ${year}: ${activity.id} ${titleIn(activity, year)}`,
    parts: [{ name: `Suspended for ${year}`, note: suspension?.note ?? '' }],
    ...placeOf(activity, year, catalog),
  };
}

function titleIn(activity: Activity, year: number): string {
  return (activity.years.get(year) ?? activity.years.get(year - 1))?.title ?? activity.title;
}

/** Where it stood before and what continues it count too: who follows a subcategory wants to know what left and came. */
function placeOf(
  activity: Activity,
  year: number,
  catalog: Catalog,
): Pick<Change, 'address' | 'subcategories' | 'mvps'> {
  const heirs = activity.successors
    .filter((move) => move.year === year)
    .flatMap(({ to }) => catalog.activity(to) ?? []);
  const standings = [activity, ...heirs].flatMap((one) => [year - 1, year].map((of) => ({ one, of })));
  return {
    address: addressOf.activity(activity.slug),
    subcategories: [...new Set(standings.flatMap(({ one, of }) => one.years.get(of)?.subcategory ?? []))],
    mvps: [...new Set(standings.flatMap(({ one, of }) => one.mvps.get(of) ?? []))],
  };
}
