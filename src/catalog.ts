import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { contentOf } from './content-files/read/content.ts';
import { buildCatalog, type Catalog } from './domain/catalog.ts';
import type { SiteContent } from './domain/page-kinds.ts';

/**
 * The site's one door to the content: the catalog, made of Astro's collections. They are loaded before any page is made;
 * in `npm run dev` a change loads them anew, and this module with them. What the check would refuse is left out, and the
 * check stands in front of every build. Commands, and what runs after a build, have `readCatalog` instead.
 */
export function catalog(): Catalog {
  return built.catalog;
}

/** The same with the names and titles of the documents beside it. */
export function siteContent(): SiteContent {
  return built;
}

const built = {
  catalog: buildCatalog(
    contentOf({
      activities: await entries('activities'),
      subcategories: await entries('subcategories'),
      years: await entries('years'),
      mvps: await entries('mvps'),
      lineage: (await entries('lineage'))[0],
      glossary: (await entries('glossary'))[0],
      questions: (await entries('questions'))[0],
      sources: (await entries('sources'))[0],
      redirects: (await entries('redirects'))[0],
    }),
  ),
  documents: { pages: await titles('pages'), guides: await titles('guides') },
};

async function entries<Name extends CollectionKey>(
  name: Name,
): Promise<{ facts: CollectionEntry<Name>['data']; body: string }[]> {
  return (await getCollection(name)).map(({ data, body = '' }) => ({ facts: data, body }));
}

async function titles(name: 'pages' | 'guides'): Promise<Map<string, string>> {
  const documents = await getCollection(name);
  return new Map(
    documents.map(({ id, data }): [string, string] => [id, data.title]).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
