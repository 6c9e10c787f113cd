import { addressOf } from '../domain/addresses.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import { easternTime } from '../domain/eastern-time.ts';
import { lastDayToBegin } from '../domain/last-day.ts';
import { longDate } from '../views/days.ts';
import { movedTo } from '../views/move-verbs.ts';
import { statusSentence, suspensionSentence } from '../views/status.ts';
import { link, type Phrase, sentences } from './phrasing.ts';

/** Where an activity stands today, until when its period must begin, and where it went on. */
export function banner(activity: Activity, catalog: Catalog): readonly Phrase[] {
  const { status, suspension, successors } = activity;
  const inForce = status === 'in-force';
  const wentOn = successors.flatMap(({ kind, to }): Phrase[][] => {
    const other = catalog.activity(to);
    return other
      ? [[`${movedTo[kind]} `, link(`${other.id}: ${other.title}`, addressOf.activity(other.slug)), '.']]
      : [];
  });
  return sentences(
    [{ kind: 'status', status, ...(inForce && { year: catalog.currentYear }) }],
    statusSentence(activity, catalog),
    inForce && beginBy(activity, catalog.currentYear),
    status !== 'suspended' && suspensionSentence(suspension),
    ...wentOn,
  );
}

/** True on every day of the year: it names the day, and does not say whether it has passed. */
function beginBy(activity: Activity, year: number): readonly Phrase[] {
  const { period } = activity.entry.frontmatter;
  const last = lastDayToBegin(year, period?.length);
  if (!last) return [];
  const { length, day } = last;
  const named = !period || period.length === length;
  return [
    named ? `The ${length} must begin by ` : `Unless its text names another time, the ${length} must begin by `,
    { kind: 'lastDay', text: longDate(day), datetime: day, ends: easternTime(day, '24:00') },
    '.',
  ];
}
