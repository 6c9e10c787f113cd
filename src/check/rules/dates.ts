import type { ContentFile } from '../../content-files/read/content.ts';
import type { DateKind, PerformanceYearFile, YearDate } from '../../domain/performance-year.ts';
import type { Problem } from '../../domain/problem.ts';
import { problemAt, type Rule } from '../rule.ts';

/** The calendar years in which a date of a performance year can lie, counted from it. */
const yearsFrom = {
  'performance-year': [0, 0],
  'last-day-to-begin': [0, 0],
  'mvp-registration': [0, 0],
  // CMS has moved the end into the year after.
  'exception-applications': [0, 1],
  'submission-window': [1, 1],
  records: [1, 10],
} as const satisfies Record<DateKind, readonly [number, number]>;

/** Windows end after they begin, dates lie where they can, and a date without a day is unverified. */
export const dates: Rule = ({ years }) =>
  years.flatMap((file) => file.facts.dates.flatMap((date, i) => look(file, date, ['dates', i])));

function look(file: ContentFile<PerformanceYearFile>, date: YearDate, path: readonly PropertyKey[]): Problem[] {
  const { kind, from, until, time, confidence } = date;
  const { year } = file.facts;
  const problems: Problem[] = [];
  const [first, last] = yearsFrom[kind];
  for (const key of ['from', 'until'] as const) {
    const day = date[key];
    const offset = Number(day?.slice(0, 4)) - year;
    if (day && (offset < first || offset > last))
      problems.push(
        problemAt(file, [...path, key], {
          code: 'date-out-of-place',
          message: `\`${kind}\` of ${year} cannot be on ${day}.`,
          hint: `It lies in ${first === last ? year + first : `${year + first} to ${year + last}`}. Was it copied from another year?`,
        }),
      );
  }
  // A day in the wrong year is one mistake, not two.
  if (from && until && until < from && problems.length === 0)
    problems.push(
      problemAt(file, [...path, 'until'], {
        code: 'window-backwards',
        message: `\`${kind}\` ends on ${until}, before it begins on ${from}.`,
        hint: 'Correct one of the two days.',
      }),
    );
  if (!from && !until && confidence !== 'unverified')
    problems.push(
      problemAt(file, [...path, 'kind'], {
        code: 'date-missing',
        message: `\`${kind}\` is said to be ${confidence}, but has no day.`,
        hint: 'Add `from`, `until` or both, or write `confidence: unverified` and in `reason` what to look up.',
      }),
    );
  if (time && !until)
    problems.push(
      problemAt(file, [...path, 'time'], {
        code: 'date-missing',
        message: `\`${kind}\` has a time of day, but no last day that it could belong to.`,
        hint: 'Add `until`, or remove `time`.',
      }),
    );
  return problems;
}
