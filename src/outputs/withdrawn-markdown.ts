import { addressOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { slugOf } from '../domain/ids.ts';
import type { Withdrawn } from '../domain/lineage.ts';
import { longDate } from '../views/days.ts';
import { blocks, bullets, escapeMarkdown, link, section, sourceLines } from './markdown-parts.ts';

/** The page of an id that CMS published for a time and took back, as Markdown. */
export function withdrawnMarkdown(withdrawn: Withdrawn, catalog: Catalog, urlTo: (address: string) => string): string {
  const { id, title, year, addedOn, suspendedOn, deletedOn, note, sources } = withdrawn;
  const before = catalog.activities.filter(({ successors }) => successors.some(({ to }) => to === id));
  return blocks(
    `# ${escapeMarkdown(`${id}: ${title}`)}`,
    'This id is in no inventory that CMS publishes today, so it has no page among the activities.',
    bullets([
      `${longDate(addedOn)}: CMS put it into its data for ${year}.`,
      ...(suspendedOn ? [`${longDate(suspendedOn)}: CMS put a notice of suspension in place of its text.`] : []),
      `${longDate(deletedOn)}: CMS took it out of the data.`,
      `Page: <${urlTo(addressOf.activity(slugOf(id)))}>`,
    ]),
    note && escapeMarkdown(note),
    ...before.map(
      (activity) =>
        `Before that it was ${link(`${activity.id}: ${activity.title}`, urlTo(addressOf.activity(activity.slug)))}.`,
    ),
    section('Sources', bullets(sourceLines(sources.flatMap((source) => catalog.sources.get(source) ?? [])))),
  );
}
