import type { MvpFile, MvpYearFile } from '../../domain/mvp.ts';

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
