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
export const dates = {
  codes: {
    'window-backwards': {
      title: 'A window that ends before it begins',
      text: '`from` is the first day of a window and `until` its last. They may be the same day.',
      wrong: {
        file: 'years/2026.md',
        keys: `
          dates:
            - kind: mvp-registration
              from: 2026-11-30
              until: 2026-04-01
              confidence: verified
              sources: [rule]
        `,
      },
      right: {
        file: 'years/2026.md',
        keys: `
          dates:
            - kind: mvp-registration
              from: 2026-04-01
              until: 2026-11-30
              confidence: verified
              sources: [rule]
        `,
      },
    },
    'date-out-of-place': {
      title: 'A date in a year in which it cannot be',
      text: 'The performance year, the last day to begin and the registration for MVPs lie in the performance year itself, the submission window in the year after it. Mostly the date was copied from the file of another year.',
      wrong: {
        file: 'years/2026.md',
        keys: `
          dates:
            - kind: last-day-to-begin
              until: 2025-10-03
              confidence: verified
              sources: [rule]
        `,
      },
      right: {
        file: 'years/2026.md',
        keys: `
          dates:
            - kind: last-day-to-begin
              until: 2026-10-03
              confidence: verified
              sources: [rule]
        `,
      },
    },
    'date-missing': {
      title: 'A date without a day',
      text: 'An entry of `dates` has a first day, a last day or both. Where the day is unknown, it is `unverified`, and `reason` says what to look up. A time of day belongs to the last day.',
      wrong: {
        file: 'years/2026.md',
        keys: `
          dates:
            - kind: submission-window
              confidence: likely
              sources: [rule]
              reason: Not found.
        `,
      },
      right: {
        file: 'years/2026.md',
        keys: `
          dates:
            - kind: submission-window
              confidence: unverified
              sources: []
              reason: Not found. Look at qpp.cms.gov under deadlines.
        `,
      },
    },
  },
  check: ({ years }) => years.flatMap((file) => file.facts.dates.flatMap((date, i) => look(file, date, ['dates', i]))),
} satisfies Rule;

type DateProblem = Problem<'window-backwards' | 'date-out-of-place' | 'date-missing'>;

function look(file: ContentFile<PerformanceYearFile>, date: YearDate, path: readonly PropertyKey[]): DateProblem[] {
  const { kind, from, until, time, confidence } = date;
  const { year } = file.facts;
  const problems: DateProblem[] = [];
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
