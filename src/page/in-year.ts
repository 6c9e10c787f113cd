import type { YearFacts } from '../domain/activity.ts';
import type { Activity, Catalog, PerformanceYear } from '../domain/catalog.ts';
import type { YearFact } from '../domain/performance-year.ts';
import { lastWeightedYear, shownYear } from '../domain/years.ts';
import { suspensionSentence } from '../views/status.ts';
import type { Statement } from './block.ts';
import { differences } from './differences.ts';
import { type ChangeNote, changesBetween } from './text-changes.ts';

/** An activity as it stood in one performance year. */
export interface ActivityInYear {
  readonly state: PerformanceYear['state'];
  readonly facts: YearFacts;
  /** Empty where it was in force all year. */
  readonly suspension: string;
  /** null for years without weights. */
  readonly weight: string | null;
  /** The year whose text our words describe. */
  readonly wordsOf: number;
  /** What CMS changed between this year's text and the one that our words describe; where there is any, they do not hold. */
  readonly changedSince: readonly ChangeNote[];
  /** Whether the list of evidence, where there is one, is of what the activity asked in the year. */
  readonly evidenceHolds: boolean;
  readonly mvps: readonly { readonly id: string; readonly title: string }[];
  /** The rules of the year that anybody who did the activity needs. */
  readonly rules: readonly YearFact[];
  readonly differences: readonly Statement[];
}

const ruleTopics: readonly string[] = ['period', 'groups', 'full-credit', 'retention'] satisfies YearFact['topic'][];

/** @throws where the activity was not in the inventory of the year. */
export function activityInYear(activity: Activity, year: number, catalog: Catalog): ActivityInYear {
  const facts = activity.years.get(year);
  const performanceYear = catalog.year(year);
  if (!facts || !performanceYear) throw new Error(`${activity.id} was not in the inventory of ${year}`);
  const today = todaysYear(activity, catalog);
  const wordsOf = describedYear(activity, today);
  const basedOn = activity.entry.frontmatter.supportingDocumentation?.basedOn ?? year;
  return {
    state: performanceYear.state,
    facts,
    suspension: activity.suspension?.year === year ? suspensionSentence(activity.suspension) : '',
    weight: year > lastWeightedYear ? null : (facts.weighting ?? 'none given'),
    wordsOf,
    changedSince: changesBetween(activity, year, wordsOf),
    evidenceHolds: changesBetween(activity, year, basedOn).length === 0,
    mvps: (activity.mvps.get(year) ?? []).flatMap((id) => {
      const title = catalog.mvp(id)?.years.get(year)?.title;
      return title ? [{ id, title }] : [];
    }),
    rules: performanceYear.entry.frontmatter.facts.filter(({ topic }) => ruleTopics.includes(topic)),
    differences: differences(activity, year, today, catalog),
  };
}

/** The newest year of the activity that is no mere preview: what today's page and our words speak of. */
function todaysYear(activity: Activity, catalog: Catalog): number {
  return shownYear(activity.years.keys(), catalog.currentYear) ?? catalog.currentYear;
}

/** The year whose text our words describe: not one in which a notice of suspension stood in its place. */
function describedYear(activity: Activity, today: number): number {
  const isNotice = activity.entry.frontmatter.textChanges?.some(
    ({ year }) => year === today && year === activity.suspension?.year,
  );
  return isNotice ? today - 1 : today;
}
