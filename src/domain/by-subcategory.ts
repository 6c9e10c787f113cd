import type { Catalog } from './catalog.ts';

/** What belongs to one subcategory. */
export interface SubcategoryGroup<Item> {
  /** `none` for what belongs to no subcategory. */
  readonly id: string;
  readonly name: string;
  readonly items: readonly Item[];
}

/**
 * Groups by subcategory, in the order of their names; what belongs to none comes last.
 *
 * @param subcategoryOf the id that counts: of today, or of a year
 */
export function bySubcategory<Item>(
  items: readonly Item[],
  subcategoryOf: (item: Item) => string | null | undefined,
  catalog: Catalog,
): SubcategoryGroup<Item>[] {
  return [...Map.groupBy(items, (item) => subcategoryOf(item) ?? 'none')]
    .map(([id, items]) => ({ id, name: catalog.subcategory(id)?.name ?? 'Without a subcategory', items }))
    .sort((a, b) => Number(a.id === 'none') - Number(b.id === 'none') || (a.name < b.name ? -1 : 1));
}
