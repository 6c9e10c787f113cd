import { addressOf } from '../domain/addresses.ts';
import { slugOf } from '../domain/ids.ts';
import type { CheckedActivity, Find, LinkCheckData } from './model.ts';

/** Where a find should lead: the page as of the year where there is one, else today’s. Root-relative. */
export function addressFor({ id, year }: Pick<Find, 'id' | 'year'>, data: LinkCheckData): string {
  if (id === null) return year === null ? '/activities/' : addressOf.year(year);
  const pinned =
    year !== null && data.activities.some((activity) => activity.id === id && activity.years.includes(year));
  return pinned ? addressOf.activityInYear(slugOf(id), year) : addressOf.activity(slugOf(id));
}

/** Something that the author of a link should know of the activity. */
export interface Note {
  readonly kind: 'removed' | 'renumbered' | 'suspended' | 'not-in-year' | 'retitled' | 'changed' | 'reworded';
  readonly text: string;
}

/** What became of an activity, and what changed since the year named, if any. */
export function notesOn(activity: CheckedActivity, year: number | null): Note[] {
  const notes: Note[] = [];
  const last = activity.years.at(-1);
  const { successors, status } = activity;
  if (status === 'removed')
    notes.push({
      kind: 'removed',
      text: [
        last ? `removed; last year ${last}` : 'withdrawn by CMS',
        ...successors.map(({ id, kind }) => `${kind} ${kind === 'merged' ? 'into' : 'by'} ${id}`),
      ].join('; '),
    });
  if (status === 'renumbered')
    for (const { id, year: since } of successors)
      notes.push({ kind: 'renumbered', text: `renumbered to ${id} in ${since}` });
  if (status === 'suspended') notes.push({ kind: 'suspended', text: 'suspended by CMS' });
  if (year === null) return notes;
  if (!activity.years.includes(year)) notes.push({ kind: 'not-in-year', text: `not in the inventory of ${year}` });
  const since = (years: readonly number[]) => years.filter((changed) => changed > year).join(', ');
  const [changed, reworded] = [since(activity.requirementChanges), since(activity.wordingChanges)];
  if (activity.formerTitles.some(([until]) => until >= year))
    notes.push({ kind: 'retitled', text: `retitled since ${year}` });
  if (changed) notes.push({ kind: 'changed', text: `CMS changed what it asks in ${changed}` });
  if (reworded) notes.push({ kind: 'reworded', text: `reworded in ${reworded}` });
  return notes;
}
