import type { Activity } from '../domain/catalog.ts';
import { statusNames } from '../domain/status.ts';
import { yearsText } from '../domain/years.ts';

/** The sentence about an activity that search engines and link previews show. */
export function pageDescription(activity: Activity): string {
  const years = yearsText(activity.years.keys());
  return (
    activity.entry.frontmatter.summary ??
    `MIPS improvement activity ${activity.id}, ${years}. ${statusNames[activity.status]}.`
  );
}
