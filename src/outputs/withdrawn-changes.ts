import { addressOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { slugOf } from '../domain/ids.ts';
import type { Change } from './change.ts';

/** What became of ids that CMS published for a time and took back. Their days are known. */
export function withdrawnChanges(catalog: Catalog): Change[] {
  return catalog.withdrawn.flatMap(({ id, title, year, addedOn, suspendedOn, deletedOn, note = '' }) =>
    [
      { day: addedOn, what: `Published for ${year}` },
      { day: suspendedOn, what: 'Suspended' },
      { day: deletedOn, what: 'Taken out of CMS’s data' },
    ].flatMap(({ day, what }) =>
      day
        ? {
            key: `${day}/${id}`,
            day,
            dayNote: '',
            title: `${what}: ${id} ${title}`,
            parts: [{ name: what, note }],
            address: addressOf.activity(slugOf(id)),
            subcategories: [],
            mvps: [],
          }
        : [],
    ),
  );
}
