import type { ActivityFile } from '../domain/activity.ts';
import { compareIds } from '../domain/ids.ts';
import { readability, wordsOf } from './readability.ts';

/** How an activity’s words read. */
export interface ActivityStats {
  readonly id: string;
  readonly words: number;
  readonly longSentences: number;
  /** Flesch-Kincaid grade of the description, to one decimal; null without a description. */
  readonly grade: number | null;
  readonly summaryWords: number;
}

export interface ContentStats {
  readonly activities: readonly ActivityStats[];
  readonly medianGrade: number;
  readonly highestGrade: { readonly id: string; readonly grade: number } | null;
  readonly coverage: {
    readonly activities: number;
    readonly descriptions: number;
    readonly summaries: number;
    readonly drafts: number;
    /** With evidence to keep; by criteria as sources report them, or inferred by us. */
    readonly documentation: { readonly criteria: number; readonly requirements: number };
    /** Activities that sources have facts of evidence for; null where the reference is not at hand. */
    readonly documentationFacts: {
      readonly known: number;
      readonly covered: number;
      readonly missing: string[];
    } | null;
    /** Those with a period of their own; for all others the rule of the year stands. */
    readonly periods: { readonly own: number; readonly rule: number };
    readonly resources: number;
  };
}

/**
 * What is there of each activity, and how it reads.
 *
 * @param idsWithFacts the activities that sources have usable facts of evidence for, where they are known
 */
export function contentStats(files: readonly ActivityFile[], idsWithFacts?: readonly string[]): ContentStats {
  const activities = files.map(statsOf).sort((a, b) => compareIds(a.id, b.id));
  const graded = activities.flatMap(({ id, grade }) => (grade === null ? [] : [{ id, grade }]));
  graded.sort((a, b) => a.grade - b.grade);
  const count = (fits: (file: ActivityFile) => unknown) => files.filter(fits).length;
  const documented = new Set(files.filter((file) => file.supportingDocumentation).map(({ id }) => id));
  const own = count(({ period }) => period);
  return {
    activities,
    medianGrade: median(graded.map(({ grade }) => grade)),
    highestGrade: graded.at(-1) ?? null,
    coverage: {
      activities: files.length,
      descriptions: count(({ description }) => description),
      summaries: count(({ summary }) => summary),
      drafts: count(({ draft }) => draft),
      documentation: {
        criteria: count(({ supportingDocumentation: evidence }) => evidence?.basis === 'criteria'),
        requirements: count(({ supportingDocumentation: evidence }) => evidence?.basis === 'requirements'),
      },
      documentationFacts: idsWithFacts
        ? {
            known: idsWithFacts.length,
            covered: idsWithFacts.filter((id) => documented.has(id)).length,
            missing: idsWithFacts.filter((id) => !documented.has(id)).sort(compareIds),
          }
        : null,
      periods: { own, rule: files.length - own },
      resources: count(({ resources }) => resources?.length),
    },
  };
}

function statsOf({ id, description, summary }: ActivityFile): ActivityStats {
  const { words, longSentences, grade } = readability(description ?? '');
  return {
    id,
    words,
    longSentences,
    grade: description ? Math.round(grade * 10) / 10 : null,
    summaryWords: wordsOf(summary ?? '').length,
  };
}

/** Of numbers in ascending order; 0 of none. */
function median(numbers: readonly number[]): number {
  const half = numbers.length / 2;
  const [a = 0, b = 0] = [numbers[Math.ceil(half) - 1], numbers[Math.floor(half)]];
  return Math.round(((a + b) / 2) * 10) / 10;
}

/** The figures as aligned text. */
export function statsText({ activities, medianGrade, highestGrade, coverage }: ContentStats): string {
  const rows = activities.map(({ id, words, longSentences, grade, summaryWords }) => [
    id,
    String(words),
    longSentences ? String(longSentences) : '',
    grade === null ? 'none' : grade.toFixed(1),
    String(summaryWords),
  ]);
  const of = (count: number) => `${count} of ${coverage.activities}`;
  const { documentation, documentationFacts: facts, periods } = coverage;
  return [
    table([['activity', 'words', 'over 30', 'grade', 'summary'], ...rows]),
    '',
    `Grade of descriptions   median ${medianGrade.toFixed(1)}, highest ${highestGrade ? `${highestGrade.grade.toFixed(1)} (${highestGrade.id})` : 'none'}`,
    `Sentences over 30 words ${activities.reduce((sum, { longSentences }) => sum + longSentences, 0)}`,
    `Longest summary         ${Math.max(0, ...activities.map(({ summaryWords }) => summaryWords))} words`,
    '',
    `Descriptions            ${of(coverage.descriptions)}`,
    `Summaries               ${of(coverage.summaries)}`,
    `Documentation           ${of(documentation.criteria + documentation.requirements)} (${documentation.criteria} after criteria, ${documentation.requirements} inferred)`,
    ...(facts
      ? [
          `  where there are facts ${facts.covered} of ${facts.known}${facts.missing.length ? `; missing: ${facts.missing.join(', ')}` : ''}`,
        ]
      : []),
    `Periods                 ${periods.own} of their own, ${periods.rule} by the rule of the year`,
    `Resources               ${of(coverage.resources)}`,
    `Drafts                  ${coverage.drafts}`,
  ].join('\n');
}

/** The first column to the left, all others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
