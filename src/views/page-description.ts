import type { Activity } from '../domain/catalog.ts';
import { statusNames } from '../domain/status.ts';
import { formatYearRange, rangesOf } from '../domain/years.ts';

/** The sentence about an activity that search engines and link previews show. */
export function pageDescription(activity: Activity): string {
  const years = rangesOf(activity.years.keys()).map(formatYearRange).join(', ');
  return (
    activity.words.facts.summary ??
    `MIPS improvement activity ${activity.id}, ${years}. ${statusNames[activity.status]}.`
  );
}
