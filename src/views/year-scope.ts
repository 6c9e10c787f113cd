import { addressOf, pinnedAnchors } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { idOfSlug } from '../domain/ids.ts';

/**
 * An address of the site as a page of one performance year may link to it: the same thing in that year.
 * Undefined where the year has no such page.
 */
export function addressInYear(address: string, year: number, catalog: Catalog): string | undefined {
  const [path = '', anchor] = address.split('#');
  const [, folder, name = '', third] = path.split('/');
  const tail = anchor ? `#${anchor}` : '';
  if (folder === 'years') return name === String(year) ? address : undefined;
  if (folder === 'subcategories') {
    const inventory = catalog.year(year)?.activities ?? [];
    const there = inventory.some(({ years }) => years.get(year)?.subcategory === name);
    return there ? `${addressOf.year(year)}#${name}` : undefined;
  }
  if (folder === 'activities' && name) {
    if (third && third !== String(year)) return undefined;
    const activity = catalog.activity(idOfSlug(name));
    if (!activity?.years.has(year)) return undefined;
    const isSection = (pinnedAnchors as readonly string[]).includes(anchor ?? '');
    return addressOf.activityInYear(activity.slug, year) + (isSection ? tail : '');
  }
  return undefined;
}
