import { type ActivityFile, orNull, type Weighting, type YearFacts } from './activity.ts';
import type { Content, Entry } from './content.ts';
import type { Term } from './glossary.ts';
import { expandHistory } from './history.ts';
import { compareIds, slugOf } from './ids.ts';
import type { LineageFile, Move, Removal, Suspension, Withdrawn } from './lineage.ts';
import type { MvpFile } from './mvp.ts';
import type { PerformanceYearFile } from './performance-year.ts';
import type { QuestionsFile } from './question.ts';
import type { Redirect } from './redirect.ts';
import type { Source } from './source.ts';
import type { Status } from './status.ts';
import type { SubcategoryFile } from './subcategory.ts';

/** One activity with all that the catalog knows of it. */
export interface Activity {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** Id of the newest subcategory; null for IA_PCMH and IA_MVP. */
  readonly subcategory: string | null;
  /** The newest weight that CMS gave; it says nothing about years from 2025 on. */
  readonly weighting: Weighting | null;
  readonly status: Status;
  readonly draft: boolean;
  readonly mvpOnly: boolean;
  /** Facts by performance year, ascending, provisional years included. */
  readonly years: ReadonlyMap<number, YearFacts>;
  /** Ids of the MVPs it counts in, by performance year. Years without any are left out. */
  readonly mvps: ReadonlyMap<number, readonly string[]>;
  /** Moves away from this id, and moves that ended here, each by year. */
  readonly successors: readonly Move[];
  readonly predecessors: readonly Move[];
  readonly suspension: Suspension | null;
  readonly removal: Removal | null;
  /** Years in which CMS rewrote what it asks, ascending. */
  readonly rescopedIn: readonly number[];
  readonly entry: Entry<ActivityFile>;
}

export interface PerformanceYear {
  readonly year: number;
  readonly state: PerformanceYearFile['state'];
  readonly entry: Entry<PerformanceYearFile>;
  /** The inventory of the year, in the order of ids. */
  readonly activities: readonly Activity[];
}

export interface Subcategory {
  readonly id: string;
  readonly name: string;
  readonly entry: Entry<SubcategoryFile>;
  /** Every activity whose newest subcategory it is, in the order of ids. */
  readonly activities: readonly Activity[];
}

/** A MIPS Value Pathway over all its years. */
export interface Mvp {
  readonly id: string;
  readonly slug: string;
  /** The title of its newest year. */
  readonly title: string;
  /** By performance year, ascending. */
  readonly years: ReadonlyMap<number, MvpFile>;
}

/** The whole content, joined. Built by `buildCatalog` and never changed. */
export interface Catalog {
  /** The performance year that runs today, as the content says (never read from a clock). */
  readonly currentYear: number;
  readonly years: readonly PerformanceYear[];
  readonly activities: readonly Activity[];
  readonly subcategories: readonly Subcategory[];
  readonly mvps: readonly Mvp[];
  readonly withdrawn: readonly Withdrawn[];
  /** What became of activities, as the file has it; each activity carries its own part. */
  readonly lineage: LineageFile;
  readonly terms: readonly Term[];
  /** What practices ask, with our answers; undefined where the content has none. */
  readonly questions: QuestionsFile | undefined;
  readonly sources: ReadonlyMap<string, Source>;
  /** Old addresses and where they lead. */
  readonly redirects: readonly Redirect[];
  activity(id: string): Activity | undefined;
  subcategory(id: string): Subcategory | undefined;
  year(year: number): PerformanceYear | undefined;
  mvp(id: string): Mvp | undefined;
}

/**
 * Joins the content into one catalog. Pure: the same content gives the same catalog.
 *
 * @throws where the content has no year with `state: current`; `npm run check` finds that, and all that is
 * merely inconsistent, before a catalog is built.
 */
export function buildCatalog(content: Content): Catalog {
  const currentYear = content.years.find(({ frontmatter }) => frontmatter.state === 'current')?.frontmatter.year;
  if (currentYear === undefined) throw new Error('no performance year has `state: current`');

  const mvps = joinMvps(content);
  const activities = content.activities
    .map((entry) => joinActivity(entry, content, mvps, currentYear))
    .sort((a, b) => compareIds(a.id, b.id));
  const years = [...content.years]
    .sort((a, b) => a.frontmatter.year - b.frontmatter.year)
    .map((entry) => ({
      year: entry.frontmatter.year,
      state: entry.frontmatter.state,
      entry,
      activities: activities.filter(({ years }) => years.has(entry.frontmatter.year)),
    }));
  const subcategories = [...content.subcategories]
    .sort((a, b) => (a.frontmatter.name < b.frontmatter.name ? -1 : 1))
    .map((entry) => ({
      id: entry.frontmatter.id,
      name: entry.frontmatter.name,
      entry,
      activities: activities.filter(({ subcategory }) => subcategory === entry.frontmatter.id),
    }));

  const activityById = new Map(activities.map((activity) => [activity.id, activity]));
  const subcategoryById = new Map(subcategories.map((subcategory) => [subcategory.id, subcategory]));
  const mvpById = new Map(mvps.map((mvp) => [mvp.id, mvp]));
  return {
    currentYear,
    years,
    activities,
    subcategories,
    mvps,
    withdrawn: content.lineage.withdrawn,
    lineage: content.lineage,
    terms: content.glossary.terms,
    questions: content.questions,
    sources: new Map(content.sources.sources.map((source) => [source.id, source])),
    redirects: content.redirects?.redirects ?? [],
    activity: (id) => activityById.get(id),
    subcategory: (id) => subcategoryById.get(id),
    year: (year) => years.find((entry) => entry.year === year),
    mvp: (id) => mvpById.get(id),
  };
}

function joinActivity(
  entry: Entry<ActivityFile>,
  content: Content,
  mvps: readonly Mvp[],
  currentYear: number,
): Activity {
  const { frontmatter } = entry;
  const { lineage } = content;
  const years = expandHistory(frontmatter);
  const byYear = (a: { year: number }, b: { year: number }) => a.year - b.year;
  const successors = lineage.moves.filter(({ from }) => from === frontmatter.id).sort(byYear);
  const suspension =
    lineage.suspensions
      .filter(({ id }) => id === frontmatter.id)
      .sort(byYear)
      .at(-1) ?? null;
  return {
    id: frontmatter.id,
    slug: slugOf(frontmatter.id),
    title: frontmatter.title,
    subcategory: orNull(frontmatter.subcategory),
    weighting: orNull(frontmatter.weighting),
    status: statusOf(years.has(currentYear), suspension?.year === currentYear, successors),
    draft: frontmatter.draft ?? false,
    mvpOnly: frontmatter.mvpOnly ?? false,
    years,
    mvps: mvpsOf(frontmatter.id, mvps),
    successors,
    predecessors: lineage.moves.filter(({ to }) => to === frontmatter.id).sort(byYear),
    suspension,
    removal: lineage.removals.find(({ id }) => id === frontmatter.id) ?? null,
    rescopedIn: lineage.rescopes
      .filter(({ id }) => id === frontmatter.id)
      .map(({ year }) => year)
      .sort((a, b) => a - b),
    entry,
  };
}

function statusOf(inInventory: boolean, suspended: boolean, successors: readonly Move[]): Status {
  if (inInventory) return suspended ? 'suspended' : 'in-force';
  return successors.some(({ kind }) => kind === 'renumbered') ? 'renumbered' : 'removed';
}

function joinMvps(content: Content): Mvp[] {
  const byId = new Map<string, Map<number, MvpFile>>();
  for (const { year, mvps } of [...content.mvps].sort((a, b) => a.year - b.year))
    for (const mvp of mvps) byId.set(mvp.id, (byId.get(mvp.id) ?? new Map()).set(year, mvp));
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, years]) => ({ id, slug: slugOf(id), title: [...years.values()].at(-1)?.title ?? id, years }));
}

function mvpsOf(id: string, mvps: readonly Mvp[]): Map<number, readonly string[]> {
  const byYear = new Map<number, string[]>();
  for (const mvp of mvps)
    for (const [year, { activities }] of mvp.years)
      if (activities.includes(id)) byYear.set(year, [...(byYear.get(year) ?? []), mvp.id]);
  return new Map([...byYear].sort(([a], [b]) => a - b));
}
