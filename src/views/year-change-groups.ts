import type { Activity, Catalog } from '../domain/catalog.ts';
import { yearChanges } from '../domain/year-changes.ts';
import { longDate } from './days.ts';
import { movedTo } from './move-verbs.ts';

/** One kind of change of a year, with the activities it befell. */
export interface ChangeGroup {
  readonly id: string;
  readonly name: string;
  readonly items: readonly {
    readonly activity: Activity;
    readonly title: string;
    /** What there is to add, as plain text; empty where nothing. */
    readonly note: string;
    /** The same as Markdown of a content file. */
    readonly text?: string;
  }[];
}

/** What changed from the year before, kind by kind, empty kinds left out. Undefined for the first year. */
export function changeGroups(catalog: Catalog, year: number): ChangeGroup[] | undefined {
  const changes = yearChanges(catalog, year);
  if (!changes) return undefined;
  const titleIn = (activity: Activity, of: number) => activity.years.get(of)?.title ?? activity.title;
  const now = (activity: Activity, note = '') => ({ activity, title: titleIn(activity, year), note });
  const before = (activity: Activity, note: string) => ({ activity, title: titleIn(activity, year - 1), note });
  const reworded = catalog
    .year(year)
    ?.activities.flatMap((activity) =>
      (activity.entry.frontmatter.textChanges ?? []).flatMap((change) =>
        change.year === year && change.text && activity.suspension?.year !== year
          ? [{ ...now(activity), text: change.text }]
          : [],
      ),
    );
  const groups: ChangeGroup[] = [
    { id: 'added', name: 'New', items: changes.added.map((activity) => now(activity)) },
    {
      id: 'removed',
      name: 'Removed',
      items: changes.removed.map(({ activity, continuedBy }) =>
        before(
          activity,
          continuedBy
            .map(
              ({ kind, to, confidence }) =>
                `${movedTo[kind]} ${to}${confidence === 'verified' ? '' : ` (${confidence})`}.`,
            )
            .join(' '),
        ),
      ),
    },
    {
      id: 'renumbered',
      name: 'Renumbered',
      items: changes.renumbered.map(({ activity, move }) =>
        before(activity, `Now ${move.to}${move.confidence === 'verified' ? '' : ` (${move.confidence})`}.`),
      ),
    },
    {
      id: 'retitled',
      name: 'Retitled',
      items: changes.retitled.map(({ activity, before }) => now(activity, `Before: ${before}`)),
    },
    {
      id: 'reweighted',
      name: 'Re-weighted',
      items: changes.reweighted.map(({ activity, before, after }) => now(activity, `From ${before} to ${after}.`)),
    },
    {
      id: 'suspended',
      name: 'Suspended during the year',
      items: changes.suspended.map((activity) => now(activity, `As of ${longDate(activity.suspension?.from ?? '')}.`)),
    },
    { id: 'reworded', name: 'CMS changed what it asks', items: reworded ?? [] },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
