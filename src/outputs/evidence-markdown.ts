import type { Documentation } from '../domain/activity.ts';
import { rebaseLinks } from '../markdown/rebase.ts';
import type { ActivityPage } from '../views/activity-page.ts';
import { blocks, bullets, escapeMarkdown } from './markdown-parts.ts';

/** What to keep as evidence, as the page of an activity says it. */
export function evidenceMarkdown(
  documentation: Documentation | undefined,
  notes: ActivityPage['documentation'],
  urlTo: (address: string) => string,
): string {
  if (!documentation || !notes)
    return 'We have no list of evidence for this activity yet. Keep dated records that show what you did, when and by whom.';
  const items = documentation.items.map(({ title, text }) =>
    text ? `**${escapeMarkdown(title)}:** ${rebaseLinks(text, urlTo)}` : `**${escapeMarkdown(title)}**`,
  );
  return blocks(
    notes.olderSince &&
      `**Older criteria.** CMS rewrote the activity in ${notes.olderSince}; these criteria are of ${documentation.basedOn} and may no longer fit.`,
    documentation.intro && rebaseLinks(documentation.intro, urlTo),
    notes.lead,
    bullets(items),
    documentation.note && rebaseLinks(documentation.note, urlTo),
    notes.origin,
  ).trimEnd();
}
