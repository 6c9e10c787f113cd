import { addressOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { element, escapeXml, xmlDeclaration } from './xml.ts';

/** Names of the documents that stand beside the catalog. */
export interface Documents {
  readonly pages: readonly string[];
  readonly guides: readonly string[];
}

/** The addresses of all pages that search engines are to know: every activity as it is today, not year by year. */
export function sitemapAddresses(catalog: Catalog, { pages, guides }: Documents): string[] {
  return [
    '/',
    '/activities/',
    '/subcategories/',
    '/years/',
    '/mvps/',
    ...(guides.length > 0 ? ['/guides/'] : []),
    ...[...pages].sort().map(addressOf.page),
    ...[...guides].sort().map(addressOf.guide),
    ...catalog.activities.map(({ slug }) => addressOf.activity(slug)),
    ...catalog.subcategories.map(({ id }) => addressOf.subcategory(id)),
    ...catalog.years.map(({ year }) => addressOf.year(year)),
    ...catalog.mvps.map(({ slug }) => addressOf.mvp(slug)),
  ];
}

/** @param urls complete addresses, with the origin: a sitemap may not hold others */
export function sitemap(urls: readonly string[]): string {
  const entries = urls.map((url) => element('url', {}, element('loc', {}, escapeXml(url)).trimEnd()));
  return xmlDeclaration + element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, entries.join(''));
}
