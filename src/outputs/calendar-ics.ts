import ICAL from 'ical.js';
import { addressOf } from '../domain/addresses.ts';
import type { Catalog, PerformanceYear } from '../domain/catalog.ts';
import { easternTime } from '../domain/eastern-time.ts';
import { dateKinds, type YearDate } from '../domain/performance-year.ts';
import { plainText } from '../markdown/plain-text.ts';
import { dateWords, whenOf } from '../views/year-dates.ts';

/** A folded line begins with a space, which counts: RFC 5545 allows 75 octets in all. */
ICAL.foldLength = 74;

/** How long before a day a calendar reminds. */
const reminder = '-P7D';

/**
 * `/calendar/2026.ics`: the dates of a performance year as a calendar (RFC 5545). A window gives two entries, its first
 * day and its last; a date without a day gives none. Entries keep their ids for good, so that a calendar that was
 * subscribed to moves an entry instead of doubling it.
 *
 * @param publicUrlTo puts base path and, where it is known, the origin before an address of the site
 */
export function yearCalendar(
  { year, entry }: PerformanceYear,
  catalog: Catalog,
  publicUrlTo: (address: string) => string,
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Improvement Activities Catalog//Dates of a performance year//EN');
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  const name = `MIPS improvement activities ${year}`;
  calendar.updatePropertyWithValue('name', name);
  calendar.updatePropertyWithValue('x-wr-calname', name);
  calendar
    .updatePropertyWithValue('refresh-interval', ICAL.Duration.fromString('P7D'))
    .setParameter('value', 'DURATION');

  const page = publicUrlTo(`${addressOf.year(year)}#dates`);
  const stamp = ICAL.Time.fromDateTimeString(`${entry.frontmatter.datesChecked}T00:00:00Z`);
  const dates = dateKinds.flatMap((kind) => entry.frontmatter.dates.filter((date) => date.kind === kind));
  for (const date of dates)
    for (const entry of entriesOf(date)) {
      const event = new ICAL.Component('vevent');
      event.updatePropertyWithValue('uid', `${year}-${date.kind}-${entry.end}@improvement-activities-catalog`);
      event.updatePropertyWithValue('dtstamp', stamp);
      event.updatePropertyWithValue('dtstart', entry.start);
      const sure = date.confidence === 'verified' ? '' : ` (${date.confidence})`;
      const summary = `MIPS ${year}: ${entry.name}${sure}`;
      event.updatePropertyWithValue('summary', summary);
      event.updatePropertyWithValue('description', descriptionOf(date, catalog, page));
      if (/^https?:/.test(page)) event.updatePropertyWithValue('url', page);
      event.updatePropertyWithValue('transp', 'TRANSPARENT');
      event.addSubcomponent(alarm(summary));
      calendar.addSubcomponent(event);
    }
  return `${calendar.toString()}\r\n`;
}

interface Entry {
  readonly end: 'begins' | 'ends';
  readonly name: string;
  /** A day, or a moment in UTC. */
  readonly start: ICAL.Time;
}

function entriesOf({ kind, from, until, time }: YearDate): Entry[] {
  const words: { readonly begins?: string; readonly ends: string } = dateWords[kind];
  return [
    ...(from && words.begins
      ? [{ end: 'begins' as const, name: words.begins, start: ICAL.Time.fromDateString(from) }]
      : []),
    ...(until
      ? [{ end: 'ends' as const, name: words.ends, start: time ? inUtc(until, time) : ICAL.Time.fromDateString(until) }]
      : []),
  ];
}

const inUtc = (day: string, time: string): ICAL.Time => ICAL.Time.fromJSDate(new Date(easternTime(day, time)), true);

function descriptionOf(date: YearDate, catalog: Catalog, page: string): string {
  const { kind, confidence, reason, note, citation, sources } = date;
  const named = sources.flatMap((id) => catalog.sources.get(id)?.name ?? []);
  return [
    `${dateWords[kind].name}: ${whenOf(date)
      .map(({ text }) => text)
      .join('')}. ${dateWords[kind].meaning}`,
    ...(confidence === 'verified' ? [] : [`This date is ${confidence}. ${plainText(reason ?? '')}`]),
    ...(note ? [plainText(note)] : []),
    `Source: ${[citation, ...named].filter(Boolean).join('; ')}`,
    // An address without its host leads nowhere from a calendar.
    ...(/^https?:/.test(page) ? [`More: ${page}`] : []),
    'This calendar is not from CMS. CMS may move dates.',
  ].join('\n\n');
}

function alarm(text: string): ICAL.Component {
  const component = new ICAL.Component('valarm');
  component.updatePropertyWithValue('action', 'DISPLAY');
  component.updatePropertyWithValue('trigger', ICAL.Duration.fromString(reminder));
  component.updatePropertyWithValue('description', text);
  return component;
}
