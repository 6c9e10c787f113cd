import type { Documentation, YearFacts } from '../domain/activity.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import type { YearFact } from '../domain/performance-year.ts';
import { bareTitle } from '../domain/year-changes.ts';
import { formatYearRange, lastWeightedYear, rangesOf } from '../domain/years.ts';
import { movedTo } from '../page/move-verbs.ts';
import { type DocumentationNotes, documentationNotes } from './activity-page.ts';
import { suspensionSentence } from './status.ts';

/** A change of CMS's text that the reader has to know of. */
export interface ChangeNote {
  readonly year: number;
  /** Markdown. */
  readonly text: string;
}

/** Something that is otherwise on today's page. */
export interface Difference {
  readonly label: string;
  /** Markdown. */
  readonly text: string;
}

/** An activity as it stood in one performance year. */
export interface PinnedPage {
  readonly activity: Activity;
  readonly year: number;
  readonly state: 'past' | 'current' | 'provisional';
  readonly facts: YearFacts;
  readonly subcategory: { readonly id: string; readonly name: string } | null;
  /** Empty where it was in force all year. */
  readonly suspension: string;
  /** null for years without weights. */
  readonly weight: string | null;
  /** The year whose text our words describe. */
  readonly wordsOf: number;
  /** What CMS changed between this year's text and the one that our words describe; where there is any, they do not hold. */
  readonly changedSince: readonly ChangeNote[];
  readonly documentation: { readonly list: Documentation; readonly notes: DocumentationNotes } | null;
  readonly mvps: readonly { readonly id: string; readonly title: string }[];
  /** The rules of the year that anybody who did the activity needs. */
  readonly rules: readonly YearFact[];
  readonly differences: readonly Difference[];
}

const ruleTopics: readonly string[] = ['period', 'groups', 'full-credit', 'retention'] satisfies YearFact['topic'][];

/** @throws where the activity was not in the inventory of the year. */
export function pinnedPage(activity: Activity, year: number, catalog: Catalog): PinnedPage {
  const facts = activity.years.get(year);
  const performanceYear = catalog.year(year);
  if (!facts || !performanceYear) throw new Error(`${activity.id} was not in the inventory of ${year}`);
  const today = todaysYear(activity, catalog);
  const wordsOf = describedYear(activity, today);
  const { supportingDocumentation: list } = activity.words.facts;
  const notes = documentationNotes(activity);
  return {
    activity,
    year,
    state: performanceYear.state,
    facts,
    subcategory: facts.subcategory
      ? { id: facts.subcategory, name: catalog.subcategory(facts.subcategory)?.name ?? facts.subcategory }
      : null,
    suspension: activity.suspension?.year === year ? suspensionSentence(activity.suspension) : '',
    weight: year > lastWeightedYear ? null : (facts.weighting ?? 'none given'),
    wordsOf,
    changedSince: changesBetween(activity, year, wordsOf),
    documentation: list && notes && changesBetween(activity, year, list.basedOn).length === 0 ? { list, notes } : null,
    mvps: (activity.mvps.get(year) ?? []).flatMap((id) => {
      const title = catalog.mvp(id)?.years.get(year)?.title;
      return title ? [{ id, title }] : [];
    }),
    rules: performanceYear.words.facts.facts.filter(({ topic }) => ruleTopics.includes(topic)),
    differences: differences(activity, year, today, catalog),
  };
}

/** The newest year of the activity that is no mere preview: what today's page and our words speak of. */
function todaysYear(activity: Activity, catalog: Catalog): number {
  const years = [...activity.years.keys()];
  return years.filter((year) => year <= catalog.currentYear).at(-1) ?? years[0] ?? catalog.currentYear;
}

/** The year whose text our words describe: not one in which a notice of suspension stood in its place. */
function describedYear(activity: Activity, today: number): number {
  const isNotice = activity.words.facts.textChanges?.some(
    ({ year }) => year === today && year === activity.suspension?.year,
  );
  return isNotice ? today - 1 : today;
}

/** A notice of suspension stood in place of the text; it asked for nothing else. */
function changesBetween(activity: Activity, a: number, b: number): ChangeNote[] {
  const isBetween = (year: number) =>
    year > Math.min(a, b) && year <= Math.max(a, b) && year !== activity.suspension?.year;
  const changes = (activity.words.facts.textChanges ?? [])
    .filter(({ kind, year }) => kind === 'requirement' && isBetween(year))
    .map(({ year, text = 'CMS changed what it asks.' }) => ({ year, text }));
  const named = new Set(changes.map(({ year }) => year));
  const rescopes = activity.rescopedIn
    .filter((year) => isBetween(year) && !named.has(year))
    .map((year) => ({ year, text: 'CMS rewrote what it asks.' }));
  return [...changes, ...rescopes].sort((x, y) => x.year - y.year);
}

function differences(activity: Activity, year: number, today: number, catalog: Catalog): Difference[] {
  const then = activity.years.get(year);
  const now = activity.years.get(today);
  if (!then || !now) return [];
  const nameOf = (id: string | null) => (id ? (catalog.subcategory(id)?.name ?? id) : 'none');
  const wordingOnly = (activity.words.facts.textChanges ?? [])
    .filter(
      (change) =>
        change.kind === 'wording' && change.year > Math.min(year, today) && change.year <= Math.max(year, today),
    )
    .map((change) => change.year);
  const list: (Difference | false)[] = [
    ...fate(activity, year, today, catalog),
    bareTitle(then.title) !== bareTitle(now.title) && { label: 'Title', text: `In ${today}: ${now.title}` },
    then.subcategory !== now.subcategory && { label: 'Subcategory', text: `In ${today}: ${nameOf(now.subcategory)}.` },
    weightDifference(activity, year, today),
    ...changesBetween(activity, year, today).map((change) => ({ label: `Text, ${change.year}`, text: change.text })),
    wordingOnly.length > 0 && {
      label: `Text, ${rangesOf(wordingOnly).map(formatYearRange).join(', ')}`,
      text: 'Wording only.',
    },
  ];
  return list.filter((entry) => entry !== false);
}

/** What became of the activity after the year. */
function fate(activity: Activity, year: number, today: number, catalog: Catalog): Difference[] {
  const { suspension, successors } = activity;
  const moves = successors
    .filter((move) => move.year > year)
    .map(({ kind, to, year: since, confidence }) => {
      const title = catalog.activity(to)?.title;
      return `${movedTo[kind]} ${to}${title ? ` (${title})` : ''} in ${since}${confidence === 'verified' ? '' : `, ${confidence}`}.`;
    });
  const later = suspension && suspension.year > year ? suspensionSentence(suspension) : '';
  if (activity.years.has(catalog.currentYear)) return later ? [{ label: 'Status', text: later }] : [];
  const ended =
    today < catalog.currentYear
      ? `It is no longer in force. Its last performance year was ${today}.`
      : `It is not in the inventory of ${catalog.currentYear}.`;
  return [{ label: 'Status', text: [later, ended, ...moves].filter(Boolean).join(' ') }];
}

function weightDifference(activity: Activity, year: number, today: number): Difference | false {
  const then = activity.years.get(year)?.weighting ?? null;
  const newest = [...activity.years].filter(([at, { weighting }]) => at <= today && weighting).at(-1);
  const changed = newest && year <= lastWeightedYear && newest[0] > year && newest[1].weighting !== then;
  const ended = year <= lastWeightedYear && today > lastWeightedYear;
  if (!changed && !ended) return false;
  return {
    label: 'Weight',
    text: [
      changed ? `In ${newest[0]}: ${newest[1].weighting}.` : '',
      ended ? `Weights ended with ${lastWeightedYear}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
}
