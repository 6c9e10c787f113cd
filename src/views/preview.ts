import type { Catalog } from '../domain/catalog.ts';
import { idOfSlug } from '../domain/ids.ts';

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

const parts: Record<string, string> = {
  activities: 'Activities',
  subcategories: 'Subcategories',
  years: 'Years',
  mvps: 'MVPs',
  guides: 'Guides',
};

/**
 * The pages above an address: `/activities/ia-ahe-5/2024/` → Home, Activities, IA_AHE_5.
 *
 * @param path root-relative, without the base path
 */
export function trailOf(path: string): { name: string; address: string }[] {
  const [part = '', ...rest] = path.split('/').filter(Boolean);
  const name = parts[part];
  if (!name) return part ? [{ name: 'Home', address: '/' }] : [];
  return [
    { name: 'Home', address: '/' },
    ...(rest.length ? [{ name, address: `/${part}/` }] : []),
    ...(rest.length > 1 ? [{ name: idOfSlug(rest[0] ?? ''), address: `/${part}/${rest[0]}/` }] : []),
  ];
}

/**
 * The picture of a page, root-relative without the base path: that of its activity, subcategory or year, if any.
 *
 * @param path root-relative, without the base path
 */
export function pictureOf(path: string, catalog: Catalog): string | undefined {
  const [part, name = ''] = path.split('/').filter(Boolean);
  const known =
    (part === 'activities' && catalog.activity(idOfSlug(name))) ||
    (part === 'subcategories' && catalog.subcategory(name)) ||
    (part === 'years' && catalog.year(Number(name)));
  return known ? `/previews/${part}/${name}.png` : undefined;
}
