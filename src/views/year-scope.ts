import { pageAt } from '../domain/address-kinds.ts';
import { addressOf, pinnedAnchors } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { idOfSlug } from '../domain/ids.ts';

/**
 * An address of the site as a page of one performance year may link to it: the same thing in that year.
 * Undefined where the year has no such page.
 */
export function addressInYear(address: string, year: number, catalog: Catalog): string | undefined {
  const [path = '', anchor] = address.split('#');
  const { kind, names: [name = '', pinned = String(year)] = [] } = pageAt(path) ?? {};
  const tail = anchor ? `#${anchor}` : '';
  if (kind === 'year') return name === String(year) ? address : undefined;
  if (kind === 'subcategory') {
    const inventory = catalog.year(year)?.activities ?? [];
    const there = inventory.some(({ years }) => years.get(year)?.subcategory === name);
    return there ? `${addressOf.year(year)}#${name}` : undefined;
  }
  if (kind === 'activity' || kind === 'activityInYear') {
    const activity = catalog.activity(idOfSlug(name));
    if (pinned !== String(year) || !activity?.years.has(year)) return undefined;
    const isSection = (pinnedAnchors as readonly string[]).includes(anchor ?? '');
    return addressOf.activityInYear(activity.slug, year) + (isSection ? tail : '');
  }
  return undefined;
}
