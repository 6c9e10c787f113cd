import { easternTime } from '../domain/eastern-time.ts';
import type { DateKind, YearDate } from '../domain/performance-year.ts';
import { longDate, timeInWords } from './days.ts';

interface DateWords {
  readonly name: string;
  /** What the date means for the reader, in a sentence that is true on every day. */
  readonly meaning: string;
  /** The names of its two ends, where each can be a day of its own in a calendar. */
  readonly begins?: string;
  readonly ends: string;
}

/** How pages and calendars speak of the dates of a performance year, in the order of the calendar. */
export const dateWords = {
  'performance-year': {
    name: 'Performance year',
    meaning: 'Work of these days counts.',
    begins: 'performance year begins',
    ends: 'performance year ends',
  },
  'last-day-to-begin': {
    name: 'Last day to begin 90 days',
    meaning:
      '90 days in a row that begin later do not end within the year. A few activities ask for another time; their pages say so.',
    ends: 'last day to begin 90 days',
  },
  'mvp-registration': {
    name: 'Registration for an MVP',
    meaning: 'Needed only to report a MIPS Value Pathway (MVP).',
    begins: 'registration for MVPs opens',
    ends: 'registration for MVPs ends',
  },
  'exception-applications': {
    name: 'Exception applications',
    meaning: 'To ask CMS to leave out a category, for example after a disaster.',
    begins: 'exception applications open',
    ends: 'exception applications end',
  },
  'submission-window': {
    name: 'Submission window',
    meaning: 'You attest to your activities in it.',
    begins: 'submission window opens',
    ends: 'submission window closes',
  },
  records: {
    name: 'Keep the records',
    meaning: 'CMS may ask for them in an audit.',
    ends: 'last day to keep the records',
  },
} as const satisfies Record<DateKind, DateWords>;

/** A piece of the sentence that says when: words, or a day with its machine-readable form. */
export interface WhenPart {
  readonly text: string;
  /** For `datetime` of a `time` element: a day, or a moment with its distance from UTC. */
  readonly datetime?: string;
  /** The moment after which the day has passed. */
  readonly ends?: string;
}

/** When something is, in words and days: `April 1 to November 30, 2026, 8 p.m. Eastern Time`. */
export function whenOf({ kind, from, until, time }: Pick<YearDate, 'kind' | 'from' | 'until' | 'time'>): WhenPart[] {
  const sameYear = from?.slice(0, 4) === until?.slice(0, 4);
  const first = from && { text: sameYear ? longDate(from).replace(/, \d{4}$/, '') : longDate(from), datetime: from };
  const last = until && {
    text: longDate(until) + (time ? `, ${timeInWords(time)} Eastern Time` : ''),
    datetime: time ? easternTime(until, time) : until,
    ends: easternTime(until, time ?? '24:00'),
  };
  if (first && last) return [first, { text: ' to ' }, last];
  if (last) return kind === 'last-day-to-begin' ? [last] : [{ text: kind === 'records' ? 'through ' : 'until ' }, last];
  return first ? [{ text: 'from ' }, first] : [{ text: 'not known' }];
}
