import { type HistoryRange, orNull, rangeOf } from '../domain/activity.ts';
import type { ActivityAnchor } from '../domain/addresses.ts';
import type { Activity, Catalog, Mvp, Subcategory } from '../domain/catalog.ts';
import { easternTime } from '../domain/eastern-time.ts';
import { lastDayToBegin } from '../domain/last-day.ts';
import type { Move } from '../domain/lineage.ts';
import type { YearFact } from '../domain/performance-year.ts';
import { formatYearRange, lastWeightedYear, rangesOf, type YearRange } from '../domain/years.ts';
import { cameFrom, movedTo } from '../page/move-verbs.ts';
import { longDate } from './days.ts';
import { statusSentence, suspensionSentence } from './status.ts';

/** One row of the history table: years in which all facts stayed the same. */
export interface HistoryRow {
  readonly years: string;
  readonly weight: string;
  readonly title: string | null;
  readonly subcategory: string | null;
  readonly cehrtBonus: boolean;
}

export interface LineageLine {
  readonly move: Move;
  /** The activity at the other end, with its own page; undefined for an id without one, such as IA_BMH_13. */
  readonly other: Activity | undefined;
  readonly otherId: string;
  readonly verb: string;
}

/** Everything an activity page shows beyond the words of its file. */
export interface ActivityPage {
  readonly activity: Activity;
  readonly subcategory: Subcategory | undefined;
  /** The headings of the sections: of what was, where the activity is gone. */
  readonly headings: Readonly<Record<ActivityAnchor, string>>;
  readonly statusSentence: string;
  readonly suspension: string;
  /** Until when its period must begin, where it is in force. */
  readonly beginBy: BeginBy | undefined;
  /** Such as `2017–2025` or `2017–2026, provisionally 2027`. */
  readonly years: string;
  /** What there is to say of its weight, in a sentence. */
  readonly weightSentence: string;
  readonly historyRows: readonly HistoryRow[];
  readonly textChanges: { readonly notes: readonly { year: number; text: string }[]; readonly wordingOnly: string };
  /** The year whose MVPs are listed: the current one, or the last that had any. */
  readonly mvpYear: number | undefined;
  readonly mvps: readonly Mvp[];
  /** The sentence before their list, or that there are none. */
  readonly mvpSentence: string;
  /** The specialties that CMS names for these MVPs; empty where they are so many that the list says nothing. */
  readonly specialties: string;
  /** Types of practice and settings of care it suits, where CMS's text says so. */
  readonly suits: string;
  readonly continuedBy: readonly LineageLine[];
  readonly continues: readonly LineageLine[];
  readonly documentation: DocumentationNotes | null;
  /** The general rule on the period of the year, where the activity has no exception. */
  readonly periodRule: { readonly year: number; readonly fact: YearFact } | undefined;
}

/** The sentence that says until when a period must begin: words, the day, a full stop. */
export interface BeginBy {
  /** Such as `The 90 days must begin by`. */
  readonly lead: string;
  /** Such as `October 3, 2026`. */
  readonly day: string;
  readonly datetime: string;
  /** The moment after which the day has passed. */
  readonly ends: string;
}

export interface DocumentationNotes {
  /** The sentence before the list. */
  readonly lead: string;
  /** Where the list comes from. */
  readonly origin: string;
  /** The year in which CMS rewrote the activity after these criteria, if it did. */
  readonly olderSince: number | undefined;
}

export function activityPage(activity: Activity, catalog: Catalog): ActivityPage {
  const years = [...activity.years.keys()];
  const mvpYear = activity.mvps.has(catalog.currentYear)
    ? catalog.currentYear
    : [...activity.mvps.keys()].filter((year) => year <= catalog.currentYear).at(-1);
  const ruleYear = activity.years.has(catalog.currentYear)
    ? catalog.currentYear
    : (years.at(-1) ?? catalog.currentYear);
  const periodFact = catalog.year(ruleYear)?.words.facts.facts.find(({ topic }) => topic === 'period');
  const { textChanges = [] } = activity.words.facts;
  return {
    activity,
    subcategory: activity.subcategory ? catalog.subcategory(activity.subcategory) : undefined,
    headings: headingsOf(isGone(activity)),
    statusSentence: statusSentence(activity, catalog),
    suspension: activity.status === 'suspended' ? '' : suspensionSentence(activity.suspension),
    beginBy: activity.status === 'in-force' ? beginByOf(activity, catalog.currentYear) : undefined,
    years: yearsInWords(years, catalog),
    weightSentence: weightSentence(activity),
    historyRows: activity.words.facts.history.map((entry) => historyRow(entry, catalog)),
    textChanges: {
      notes: textChanges.flatMap(({ year, text }) => (text ? [{ year, text }] : [])),
      wordingOnly: rangesOf(textChanges.filter(({ text }) => !text).map(({ year }) => year))
        .map(formatYearRange)
        .join(', '),
    },
    mvpYear,
    mvps: (mvpYear ? (activity.mvps.get(mvpYear) ?? []) : []).flatMap((id) => catalog.mvp(id) ?? []),
    mvpSentence: mvpSentence(activity, mvpYear),
    specialties: specialtiesOf(activity, mvpYear, catalog),
    suits: [...(activity.words.facts.suits?.practices ?? []), ...(activity.words.facts.suits?.settings ?? [])].join(
      ', ',
    ),
    continuedBy: activity.successors.map((move) => lineageLine(move, 'to', catalog)),
    continues: activity.predecessors.map((move) => lineageLine(move, 'from', catalog)),
    documentation: documentationNotes(activity),
    periodRule: periodFact && { year: ruleYear, fact: periodFact },
  };
}

/** True on every day of the year: it names the day, and does not say whether it has passed. */
function beginByOf(activity: Activity, year: number): BeginBy | undefined {
  const { period } = activity.words.facts;
  const last = lastDayToBegin(year, period?.length);
  if (!last) return undefined;
  const { length, day } = last;
  const named = !period || period.length === length;
  return {
    lead: named ? `The ${length} must begin by` : `Unless its text names another time, the ${length} must begin by`,
    day: longDate(day),
    datetime: day,
    ends: easternTime(day, '24:00'),
  };
}

const isGone = ({ status }: Activity): boolean => status === 'removed' || status === 'renumbered';

function headingsOf(gone: boolean): ActivityPage['headings'] {
  return {
    'what-to-do': gone ? 'What you had to do' : 'What to do',
    'supporting-documentation': gone ? 'What to have kept' : 'What to keep',
    'where-it-counts': gone ? 'Where it counted' : 'Where it counts',
    history: 'History',
    lineage: 'Related ids',
    resources: 'Resources',
    sources: 'Sources',
  };
}

function mvpSentence(activity: Activity, year: number | undefined): string {
  const count = (year !== undefined && activity.mvps.get(year)?.length) || 0;
  if (count === 0) return 'No MIPS Value Pathway (MVP) lists it. MVPs began with performance year 2023.';
  const past = isGone(activity);
  return count === 1
    ? `One MIPS Value Pathway (MVP) of ${year} ${past ? 'listed' : 'lists'} it:`
    : `${count} MIPS Value Pathways (MVPs) of ${year} ${past ? 'listed' : 'list'} it:`;
}

function specialtiesOf(activity: Activity, year: number | undefined, catalog: Catalog): string {
  if (year === undefined) return '';
  const mvps = (activity.mvps.get(year) ?? []).flatMap((id) => catalog.mvp(id)?.years.get(year) ?? []);
  const specialties = [...new Set(mvps.flatMap((mvp) => mvp.specialties))].sort();
  return specialties.length <= 20 ? specialties.join(', ') : '';
}

/** Such as `2017–2026, provisionally 2027`. */
function yearsInWords(years: readonly number[], catalog: Catalog): string {
  const isProvisional = (year: number) => catalog.year(year)?.state === 'provisional';
  const list = (some: readonly number[]) => rangesOf(some).map(formatYearRange).join(', ');
  const firm = list(years.filter((year) => !isProvisional(year)));
  const provisional = list(years.filter(isProvisional));
  return provisional ? `${firm}${firm && ', '}provisionally ${provisional}` : firm;
}

function weightSentence(activity: Activity): string {
  const years = [...activity.years];
  const weighted = years.filter(([, { weighting }]) => weighting);
  const last = years.at(-1)?.[0] ?? 0;
  if (weighted.length === 0)
    return years.some(([year]) => year <= lastWeightedYear)
      ? 'CMS never gave it a weight.'
      : `None: weights ended with ${lastWeightedYear}.`;
  const runs = weightRuns(weighted.map(([year, { weighting }]) => [year, weighting as string]));
  const text = runs.map(([weight, range]) => `${weight} in ${formatYearRange(range)}`).join(', then ');
  const sentence = text[0]?.toUpperCase() + text.slice(1);
  return last > lastWeightedYear ? `${sentence}. No weights since ${lastWeightedYear + 1}.` : `${sentence}.`;
}

function weightRuns(years: readonly (readonly [number, string])[]): [string, YearRange][] {
  const runs: [string, { from: number; to: number }][] = [];
  for (const [year, weight] of years) {
    const run = runs.at(-1);
    if (run && run[0] === weight) run[1].to = year;
    else runs.push([weight, { from: year, to: year }]);
  }
  return runs;
}

function historyRow(entry: HistoryRange, catalog: Catalog): HistoryRow {
  const range = rangeOf(entry);
  const other = entry.subcategory && orNull(entry.subcategory);
  const unweighted = range.from > lastWeightedYear ? 'no weights' : 'none given';
  return {
    years: formatYearRange(range) + (catalog.year(range.to)?.state === 'provisional' ? ' (last provisional)' : ''),
    weight: entry.weighting ?? unweighted,
    title: entry.title ?? null,
    subcategory: other ? (catalog.subcategory(other)?.name ?? other) : null,
    cehrtBonus: entry.cehrtBonus ?? false,
  };
}

function lineageLine(move: Move, end: 'from' | 'to', catalog: Catalog): LineageLine {
  const otherId = move[end];
  const verbs = end === 'to' ? movedTo : cameFrom;
  return { move, otherId, other: catalog.activity(otherId), verb: verbs[move.kind] };
}

export function documentationNotes(activity: Activity): DocumentationNotes | null {
  const documentation = activity.words.facts.supportingDocumentation;
  if (!documentation) return null;
  return {
    lead: documentationLead(documentation.join, documentation.items.length),
    origin:
      documentation.basis === 'criteria'
        ? `After CMS’s data validation criteria of ${documentation.basedOn}, as other sites report them. We have not seen CMS’s own file.`
        : `We found no CMS criteria for this activity. This list is ours: it follows from what the activity asked in ${documentation.basedOn}.`,
    olderSince: activity.rescopedIn.filter((year) => year > documentation.basedOn).at(-1),
  };
}

function documentationLead(join: 'all of' | 'one of' | 'not stated', count: number): string {
  if (count === 1) return 'Keep this record:';
  switch (join) {
    case 'all of':
      return 'Keep all of these:';
    case 'one of':
      return 'Keep at least one of these:';
    case 'not stated':
      return 'The source does not say whether one is enough, so keep all of these if you can:';
    default:
      return join satisfies never;
  }
}
