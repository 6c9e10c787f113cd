import { getCollection } from 'astro:content';
import { xmlFile } from '../build/file-responses.ts';
import { catalog } from '../catalog.ts';
import { sitemap, sitemapAddresses } from '../outputs/sitemap.ts';
import { publicUrlTo } from '../urls.ts';

/** `/sitemap.xml`: only where `SITE_URL` names the origin, because a sitemap may hold complete addresses alone. */
export function getStaticPaths() {
  return import.meta.env.SITE ? [{ params: { sitemap: 'sitemap' } }] : [];
}

export async function GET() {
  const names = async (collection: 'pages' | 'guides') => (await getCollection(collection)).map(({ id }) => id);
  const documents = { pages: await names('pages'), guides: await names('guides') };
  return xmlFile(sitemap(sitemapAddresses(catalog(), documents).map(publicUrlTo)));
}
