import { readCatalog } from '../../src/content-files/read/catalog.ts';
import type { SiteContent } from '../../src/domain/page-kinds.ts';
import { filesOf } from './sites.ts';

/** All content of the site, with the names of documents for their titles: Astro alone reads those. */
export function contentOfSite(): SiteContent {
  const names = (folder: string) =>
    new Map(filesOf(`content/${folder}`).map((file) => [file.replace(/\.mdx$/, ''), file] as const));
  return { catalog: readCatalog(), documents: { pages: names('pages'), guides: names('guides') } };
}
