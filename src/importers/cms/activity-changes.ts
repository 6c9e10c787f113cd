import { isDeepStrictEqual } from 'node:util';
import type { ActivityFile, YearFacts } from '../../domain/activity.ts';
import { expandHistory } from '../../domain/history.ts';
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
