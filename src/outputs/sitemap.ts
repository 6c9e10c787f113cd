import { element, escapeXml, xmlDeclaration } from './xml.ts';

/**
 * `/sitemap.xml`.
 *
 * @param urls complete addresses, with the origin: a sitemap may not hold others
 */
export function sitemap(urls: readonly string[]): string {
  const entries = urls.map((url) => element('url', {}, element('loc', {}, escapeXml(url)).trimEnd()));
  return xmlDeclaration + element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, entries.join(''));
}
