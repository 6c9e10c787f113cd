import type { ActivityFile } from '../domain/activity.ts';
import { type Block, list, paragraph, text } from './block.ts';
import { prose } from './phrasing.ts';

/** What the activity asks, in our words. */
export function whatToDo({ description, period }: ActivityFile): Block[] {
  return [
    description
      ? text(description)
      : paragraph('Our description of this activity is still to come. Read what it asks in CMS’s own text.'),
    ...(period?.text ? [text(period.text)] : []),
  ];
}

/** What is easily overlooked, where a source names it. */
export function mistakes({ mistakes }: ActivityFile): Block[] {
  return mistakes
    ? [{ kind: 'subheading', text: 'Easily overlooked' }, list(mistakes.map((text) => [prose(text)]))]
    : [];
}
