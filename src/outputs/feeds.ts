import { addressOf, addressOfFile } from '../domain/addresses.ts';
import type { Catalog, Mvp, Subcategory } from '../domain/catalog.ts';
import type { Feed } from './atom.ts';
import type { Change } from './change.ts';
import { dataDay } from './change.ts';
import { changesSince2017 } from './changes.ts';

/** The feed of everything: the changes of the newest years. Each subcategory and MVP has all of its own. */
export function wholeFeed(catalog: Catalog, changes: readonly Change[] = changesSince2017(catalog)): Feed {
  const since = `${catalog.currentYear - 2}-01-01`;
  return {
    title: 'Changes in MIPS improvement activities',
    subtitle: `New, removed, renumbered, retitled, suspended and rewritten activities, and changes of MVP lists, since ${catalog.currentYear - 2}.`,
    self: addressOfFile.feed,
    page: '/years/',
    changes: changes.filter(({ day }) => day >= since),
    fallbackDay: dataDay(catalog),
  };
}

export function subcategoryFeed({ id, name }: Subcategory, catalog: Catalog, changes: readonly Change[]): Feed {
  return {
    title: `Changes in MIPS improvement activities: ${name}`,
    subtitle: `What changed in the subcategory ${name}, with what left it.`,
    self: addressOfFile.subcategoryFeed(id),
    page: addressOf.subcategory(id),
    changes: changes.filter(({ subcategories }) => subcategories.includes(id)),
    fallbackDay: dataDay(catalog),
  };
}

export function mvpFeed({ id, slug, title }: Mvp, catalog: Catalog, changes: readonly Change[]): Feed {
  return {
    title: `Changes in MIPS improvement activities: ${title}`,
    subtitle: `What changed in the activities of the MIPS Value Pathway ${id}, with what left its list.`,
    self: addressOfFile.mvpFeed(slug),
    page: addressOf.mvp(slug),
    changes: changes.filter(({ mvps }) => mvps.includes(id)),
    fallbackDay: dataDay(catalog),
  };
}
