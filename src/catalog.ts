import { contentOf, readContent } from './content-files/read/content.ts';
import { buildCatalog, type Catalog } from './domain/catalog.ts';

let built: Catalog | undefined;

/**
 * The site's one door to the content: the catalog of the folder `CONTENT_DIR`, by default `content`.
 * Built on the first call. `npm run check` stands before every build and reports what is wrong with the content;
 * here, a file with problems is left out.
 */
export function catalog(): Catalog {
  return (built ??= buildCatalog(contentOf(readContent(process.env['CONTENT_DIR'] ?? 'content').files)));
}
