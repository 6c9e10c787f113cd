import type { ActivityFile } from '../../../domain/activity.ts';
import { expandHistory } from '../../../domain/history.ts';
import { idsOverTime, type LineageFile } from '../../../domain/lineage.ts';
import { kebab } from '../../kebab.ts';
import { plain } from '../inline.ts';
import { noteAt, quote, type Remark, warningAt } from '../remark.ts';
import type { Field } from './fields.ts';

/** An activity of the catalog, as far as the importer needs it. */
export interface KnownActivity {
  readonly facts: ActivityFile;
  /** Every performance year in whose inventory it stood, under this id or one that was renumbered to it. */
  readonly years: ReadonlySet<number>;
}

/** The catalog's activities by id. */
export function knownActivities(
  activities: readonly { readonly facts: ActivityFile }[],
  lineage?: LineageFile,
): Map<string, KnownActivity> {
  const years = new Map(activities.map(({ facts }) => [facts.id, [...expandHistory(facts).keys()]]));
  return new Map(
    activities.map(({ facts }) => [
      facts.id,
      { facts, years: new Set(idsOverTime(facts.id, lineage).flatMap((id) => years.get(id) ?? [])) },
    ]),
  );
}

/** The first line of a fact's field; pages put bars and semicolons between fields. */
export function factIn(field: Field): string {
  const [first] = field.blocks;
  return first ? plain(first).replace(/\s*[|;·]\s*$/, '') : '';
}

/** Compares a fact that a page states with the catalog, which keeps its own. */
export function compareFact(field: Field, activity: ActivityFile, year: number | undefined): Remark {
  const value = factIn(field);
  const stated = `${field.label.replace(/[:\s]+$/, '')}: ${value}`;
  const facts = expandHistory(activity).get(year ?? 0);
  const of = facts ? ` of ${year}` : '';
  const say = (words: string) => noteAt(field.line, `${quote(stated)} ${words}`);
  const differs = (fact: string) =>
    warningAt(field.line, `${quote(stated)} differs: the catalog${of} has ${fact}, and keeps it`);
  switch (field.key) {
    case 'weighting': {
      const weighting = facts?.weighting ?? activity.weighting;
      return new RegExp(`\\b${weighting}\\b`, 'i').test(value)
        ? say(`agrees with the catalog${of}`)
        : differs(weighting);
    }
    case 'subcategory': {
      const subcategory = facts?.subcategory ?? activity.subcategory;
      return kebab(value) === subcategory ? say(`agrees with the catalog${of}`) : differs(subcategory);
    }
    case 'title':
      return compareTitle(value, field.line, activity, stated);
    default:
      return say('read');
  }
}

/** Compares a title; any title that CMS ever gave the activity will do. */
export function compareTitle(title: string, line: number, activity: ActivityFile, shown = title): Remark {
  const names = [activity.title, ...activity.history.flatMap(({ title }) => title ?? [])];
  return names.some((name) => kebab(name.toLowerCase()) === kebab(title.toLowerCase()))
    ? noteAt(line, `title ${quote(shown)}: agrees with the catalog`)
    : warningAt(line, `title ${quote(shown)} differs: the catalog has ${quote(activity.title)}, and keeps it`);
}
