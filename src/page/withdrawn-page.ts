import { addressOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { slugOf } from '../domain/ids.ts';
import type { Withdrawn } from '../domain/lineage.ts';
import { longDate } from '../views/days.ts';
import { list, paragraph } from './block.ts';
import type { Page } from './page.ts';
import { link } from './phrasing.ts';

/** The page of an id that CMS published for a time and took back. */
export function withdrawnPage(withdrawn: Withdrawn, catalog: Catalog): Page {
  const { id, title, year, addedOn, suspendedOn, deletedOn, note, sources } = withdrawn;
  const days = [
    `${longDate(addedOn)}: CMS put it into its data for ${year}.`,
    ...(suspendedOn ? [`${longDate(suspendedOn)}: CMS put a notice of suspension in place of its text.`] : []),
    `${longDate(deletedOn)}: CMS took it out of the data.`,
  ];
  const before = catalog.activities
    .filter(({ successors }) => successors.some(({ to }) => to === id))
    .map(({ id, title, slug }) => ['Before that it was ', link(`${id}: ${title}`, addressOf.activity(slug)), '.']);
  return {
    id,
    title,
    address: addressOf.activity(slugOf(id)),
    trail: [{ name: 'Activities', to: '/activities/' }],
    lead: 'This id is in no inventory that CMS publishes today, so it has no page among the activities.',
    facts: [],
    sections: [
      { blocks: [list(days), ...[...(note ? [note] : []), ...before].map(paragraph)] },
      {
        head: { anchor: 'sources', text: 'Sources' },
        blocks: [{ kind: 'sources', sources: sources.flatMap((source) => catalog.sources.get(source) ?? []) }],
      },
    ],
  };
}
