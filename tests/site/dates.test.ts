import { existsSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/content-files/read/catalog.ts';
import { easternTime } from '../../src/domain/eastern-time.ts';
import { lastDayToBegin } from '../../src/domain/last-day.ts';
import type { YearDate } from '../../src/domain/performance-year.ts';
import { isSmallPage, pagesOf, read, sites } from '../support/sites.ts';

const { folder } = sites.root;
const { years, currentYear, activities } = readCatalog();
const json = (path: string) => JSON.parse(read(folder, `api/v1/${path}`));
const calendarOf = (year: number) => read(folder, `calendar/${year}.ics`);
const eventsOf = (year: number) =>
  new ICAL.Component(ICAL.parse(calendarOf(year))).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

/** Both days of a date, with the moment where it has a time of day. */
const daysOf = ({ from, until, time }: Pick<YearDate, 'from' | 'until' | 'time'>) => [
  ...(from ? [from] : []),
  ...(until ? [time ? easternTime(until, time) : until] : []),
];

/** Every list of dates on a page: `2026-mvp-registration` → its days. */
function shownOn(page: string): [string, string[]][] {
  return [...read(folder, page).matchAll(/data-date="?([\w-]+)"?[^>]*>([\s\S]*?)<\/p>/g)].map(
    ([, date = '', html = '']) => [date, [...html.matchAll(/<time datetime="?([^"\s>]+)/g)].map(([, day = '']) => day)],
  );
}

describe('the dates of a performance year', () => {
  const wanted = new Map<string, string[]>(
    years.flatMap(({ year, entry }) =>
      entry.frontmatter.dates.map((date) => [`${year}-${date.kind}`, daysOf(date)] as const),
    ),
  );
  const pages = pagesOf(folder).filter((page) => !isSmallPage(read(folder, page)));
  const withDates = pages.filter((page) => read(folder, page).includes('data-date='));

  it('are the same on the home page, the pages of years, the guides, in the API and in the calendars', () => {
    expect(withDates).toContain('index.html');
    expect(withDates.filter((page) => page.startsWith('years/'))).toEqual(
      years.map(({ year }) => `years/${year}/index.html`),
    );
    expect(withDates.filter((page) => page.startsWith('guides/')).length).toBeGreaterThanOrEqual(3);
    for (const page of withDates)
      for (const [date, days] of shownOn(page)) expect(days, `${page}: ${date}`).toEqual(wanted.get(date));
    for (const { year, entry } of years) {
      const all = entry.frontmatter.dates.map(({ kind }) => `${year}-${kind}`).sort();
      expect(
        shownOn(`years/${year}/index.html`)
          .map(([date]) => date)
          .sort(),
      ).toEqual(all);
      if (year === currentYear)
        expect(
          shownOn('index.html')
            .map(([date]) => date)
            .sort(),
        ).toEqual(all);
    }

    for (const { year, dates } of json('years.json'))
      for (const date of dates)
        expect(daysOf(date), `years.json: ${year} ${date.kind}`).toEqual(wanted.get(`${year}-${date.kind}`));

    for (const { year, entry } of years) {
      const days = (time: ICAL.Time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
      const inCalendar = eventsOf(year).map((event) => `${event.uid.split('@')[0]}: ${days(event.startDate)}`);
      const inContent = entry.frontmatter.dates.flatMap(({ kind, from, until, time }) => [
        ...(from && kind !== 'last-day-to-begin' && kind !== 'records' ? [`${year}-${kind}-begins: ${from}`] : []),
        ...(until ? [`${year}-${kind}-ends: ${time ? new Date(easternTime(until, time)).toISOString() : until}`] : []),
      ]);
      expect(inCalendar.sort()).toEqual(inContent.sort());
    }
  });

  it('have the last day to begin that leaves 90 days', () => {
    for (const { year, entry } of years)
      expect(entry.frontmatter.dates.find(({ kind }) => kind === 'last-day-to-begin')?.until).toBe(
        lastDayToBegin(year)?.day,
      );
  });

  it('stand on the page of every activity in force, as its own last day', () => {
    for (const activity of activities) {
      const { lastDayToBegin: last } = json(`activities/${activity.slug}.json`);
      const html = read(folder, `activities/${activity.slug}/index.html`);
      const shown = /must begin by <time datetime="?([\d-]+)/.exec(html)?.[1] ?? null;
      expect(shown, activity.id).toBe(last?.day ?? null);
      expect(last !== null, activity.id).toBe(activity.status === 'in-force' && activity.id !== 'IA_PCMH');
    }
  });

  it('say nowhere that a day has passed: a script does, on the reader’s clock', () => {
    expect(
      pages.filter((page) => /this day has passed/.test(read(folder, page).replace(/<script[\s\S]*?<\/script>/g, ''))),
    ).toEqual([]);
  });
});

describe.each(years.map(({ year }) => year))('calendar/%i.ics', (year) => {
  const text = existsSync(`${folder}/calendar/${year}.ics`) ? calendarOf(year) : '';
  const dates = readCatalog().year(year)?.entry.frontmatter.dates ?? [];

  it('is RFC 5545: CRLF, lines of at most 75 octets, the properties that it demands', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
    const events = calendar.getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(4);
    for (const event of events) {
      for (const name of ['uid', 'dtstamp', 'dtstart', 'summary', 'description'])
        expect(event.getAllProperties(name), name).toHaveLength(1);
      expect(String(event.getFirstPropertyValue('dtstamp'))).toMatch(/Z$/);
      const [alarm, ...others] = event.getAllSubcomponents('valarm');
      expect(others).toEqual([]);
      for (const name of ['action', 'trigger', 'description'])
        expect(alarm?.getFirstPropertyValue(name), name).toBeTruthy();
    }
    expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(events.length);
  });

  it('calls likely what is likely, in title and text', () => {
    for (const event of eventsOf(year)) {
      const date = dates.find(({ kind }) => event.uid.startsWith(`${year}-${kind}-`));
      const sure = date?.confidence === 'verified';
      expect(event.summary.includes('(likely)'), event.uid).toBe(!sure);
      expect(event.description.includes('This date is likely.'), event.uid).toBe(!sure);
      expect(event.description).not.toMatch(/\]\(|\*\*/);
    }
  });
});
