import type { ActivityFile } from '../domain/activity.ts';
import type { Block } from './block.ts';

/** What the activity asks, in our words. */
export function whatToDo({ description, period }: ActivityFile): Block[] {
  return [
    description
      ? { kind: 'markdown', markdown: description }
      : {
          kind: 'paragraph',
          text: 'Our description of this activity is still to come. Read what it asks in CMS’s own text.',
        },
    ...(period?.text ? [{ kind: 'markdown', markdown: period.text } as const] : []),
  ];
}

/** What is easily overlooked, where a source names it. */
export function mistakes({ mistakes = [] }: ActivityFile): Block[] {
  if (mistakes.length === 0) return [];
  return [
    { kind: 'subheading', text: 'Easily overlooked' },
    { kind: 'list', items: mistakes.map((markdown) => [{ kind: 'markdown', markdown }]) },
  ];
}
