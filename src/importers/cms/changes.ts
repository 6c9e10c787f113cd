import { isDeepStrictEqual } from 'node:util';
import type { ActivityFile, YearFacts } from '../../domain/activity.ts';
import { expandHistory } from '../../domain/history.ts';
import type { MvpFile, MvpYearFile } from '../../domain/mvp.ts';
import { type ActivityFacts, factKeys } from './activity-facts.ts';

/** One way in which CMS's facts of an activity differ from its file. */
export type FactChange =
  | { readonly kind: 'title' | 'subcategory' | 'weighting'; readonly from: string; readonly to: string }
  | { readonly kind: 'mvpOnly'; readonly to: boolean }
  | { readonly kind: 'years'; readonly added: readonly number[]; readonly dropped: readonly number[] }
  | PastChange;

/** A fact of a year that the file has as well. */
export interface PastChange {
  readonly kind: 'past';
  readonly year: number;
  readonly fact: keyof YearFacts;
  readonly from: YearFacts[keyof YearFacts];
  readonly to: YearFacts[keyof YearFacts];
}

/** How CMS's facts differ from a file; nothing where they agree, however the file writes them. */
export function changesOf(file: ActivityFile, cms: ActivityFacts): FactChange[] {
  const to = factKeys(cms);
  const changes: FactChange[] = [];
  for (const kind of ['title', 'subcategory', 'weighting'] as const)
    if (file[kind] !== to[kind]) changes.push({ kind, from: file[kind], to: to[kind] });
  if ((file.mvpOnly ?? false) !== cms.mvpOnly) changes.push({ kind: 'mvpOnly', to: cms.mvpOnly });
  const years = expandHistory(file);
  const added = [...cms.byYear.keys()].filter((year) => !years.has(year));
  const dropped = [...years.keys()].filter((year) => !cms.byYear.has(year));
  if (added.length || dropped.length) changes.push({ kind: 'years', added, dropped });
  return [...changes, ...pastChanges(years, cms.byYear)];
}

function pastChanges(old: ReadonlyMap<number, YearFacts>, next: ReadonlyMap<number, YearFacts>): PastChange[] {
  return [...old].flatMap(([year, before]) => {
    const after = next.get(year);
    if (!after) return [];
    return (Object.keys(after) as (keyof YearFacts)[]).flatMap((fact) =>
      before[fact] === after[fact] ? [] : [{ kind: 'past' as const, year, fact, from: before[fact], to: after[fact] }],
    );
  });
}

/** The keys to replace in a file so that it agrees with CMS; `history` only where it would no longer say the same. */
export function keysToReplace(
  file: ActivityFile,
  cms: ActivityFacts,
): Partial<ActivityFile> & { mvpOnly: true | undefined } {
  const { history, mvpOnly, ...newest } = factKeys(cms, file.history);
  const saysTheSame = isDeepStrictEqual(expandHistory({ ...file, ...newest }), cms.byYear);
  return { ...newest, mvpOnly, ...(!saysTheSame && { history }) };
}

/** How CMS's MVPs of a year differ from the content's. */
export interface MvpYearChange {
  readonly year: number;
  /** The content has no list of the year yet. */
  readonly isNew: boolean;
  readonly list: MvpYearFile;
  readonly added: readonly MvpFile[];
  readonly gone: readonly MvpFile[];
  readonly changed: readonly MvpChange[];
}

export interface MvpChange {
  readonly id: string;
  readonly title: { readonly from: string; readonly to: string } | null;
  readonly specialties: ListChange;
  readonly activities: ListChange;
}

export interface ListChange {
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** The order of MVPs, specialties and activities is no fact: lists that differ in it alone agree. */
export function mvpYearChange(old: MvpYearFile | undefined, list: MvpYearFile): MvpYearChange | undefined {
  const before = new Map((old?.mvps ?? []).map((mvp) => [mvp.id, mvp]));
  const after = new Set(list.mvps.map(({ id }) => id));
  const added = list.mvps.filter(({ id }) => !before.has(id));
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  const changed = list.mvps.flatMap((mvp) => mvpChange(before.get(mvp.id) ?? mvp, mvp));
  if (old && !added.length && !gone.length && !changed.length) return undefined;
  return { year: list.year, isNew: !old, list, added, gone, changed };
}

function mvpChange(old: MvpFile, next: MvpFile): MvpChange[] {
  const change = {
    id: next.id,
    title: old.title === next.title ? null : { from: old.title, to: next.title },
    specialties: listChange(old.specialties, next.specialties),
    activities: listChange(old.activities, next.activities),
  };
  const { added, gone } = change.activities;
  const lists = [added, gone, change.specialties.added, change.specialties.gone];
  return change.title || lists.some(({ length }) => length) ? [change] : [];
}

function listChange(old: readonly string[], next: readonly string[]): ListChange {
  return { added: next.filter((item) => !old.includes(item)), gone: old.filter((item) => !next.includes(item)) };
}
