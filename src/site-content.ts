import { type CollectionKey, getCollection } from 'astro:content';
import { catalog } from './catalog.ts';
import type { SiteContent } from './domain/page-kinds.ts';

let read: Promise<SiteContent> | undefined;

/** The site's door to all its content: the catalog, and the names and titles of the documents beside it. */
export function siteContent(): Promise<SiteContent> {
  return (read ??= readContent());
}

async function readContent(): Promise<SiteContent> {
  return { catalog: catalog(), documents: { pages: await titles('pages'), guides: await titles('guides') } };
}

async function titles(collection: CollectionKey): Promise<Map<string, string>> {
  const documents = await getCollection(collection);
  return new Map(
    documents.map(({ id, data }): [string, string] => [id, data.title]).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
