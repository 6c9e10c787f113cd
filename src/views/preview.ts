import { pageAt } from '../domain/address-kinds.ts';
import type { Catalog } from '../domain/catalog.ts';
import { idOfSlug } from '../domain/ids.ts';
import { type PictureFolder, pageKinds, pictureName } from '../domain/page-kinds.ts';

/** What link previews and search engines are told of a page, besides its title and description. */
export interface Preview {
  /** The page’s title as its reader knows it, without the name of the site. */
  readonly title: string;
  readonly description: string;
  /** Absolute; undefined where the build does not know where the site is published. */
  readonly url: string | undefined;
  /** `article` for one activity, subcategory or year; the rest is a plain page. */
  readonly type: 'article' | 'website';
  /** The pages above this one, from the top down; addresses absolute, or undefined as above. */
  readonly trail: readonly { readonly name: string; readonly url: string | undefined }[];
}

export const siteName = 'Improvement Activities Catalog';

/** The page as schema.org data, safe inside a script element. Addresses and ids only where they are known. */
export function structuredData({ title, description, url, type, trail }: Preview): string {
  const graph = [
    {
      '@type': type === 'article' ? 'TechArticle' : 'WebPage',
      ...(url && { '@id': url, url }),
      [type === 'article' ? 'headline' : 'name']: title,
      description,
      inLanguage: 'en',
      isPartOf: { '@type': 'WebSite', name: siteName },
    },
    ...(trail.length
      ? [
          {
            '@type': 'BreadcrumbList',
            itemListElement: [...trail, { name: title, url }].map(({ name, url: item }, i) => ({
              '@type': 'ListItem',
              position: i + 1,
              name,
              ...(item && { item }),
            })),
          },
        ]
      : []),
  ];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

/** What has a picture of its own; an id that CMS withdrew has none. */
const owners = {
  activities: (catalog, slug) => catalog.activity(idOfSlug(slug)),
  subcategories: (catalog, id) => catalog.subcategory(id),
  years: (catalog, year) => catalog.year(Number(year)),
} satisfies Record<PictureFolder, (catalog: Catalog, name: string) => unknown>;

/**
 * The picture of a page, root-relative without the base path: that of its activity, subcategory or year, if any.
 *
 * @param path root-relative, without the base path
 */
export function pictureOf(path: string, catalog: Catalog): string | undefined {
  const { kind, names: [name = ''] = [] } = pageAt(path) ?? {};
  const folder = kind && pageKinds[kind].pictures;
  return folder && owners[folder](catalog, name) ? `/previews/${pictureName(folder, name)}.png` : undefined;
}
