import { buildCatalog, type Catalog } from '../../domain/catalog.ts';
import { contentOf, readContent } from './content.ts';
import { contentRoot } from './parts.ts';

let built: Catalog | undefined;

/**
 * The catalog of the content folder, for commands, for what runs after a build, and for tests. Pages have theirs from
 * `src/catalog.ts`. Read on the first call; a file with problems is left out.
 */
export function readCatalog(): Catalog {
  return (built ??= buildCatalog(contentOf(readContent(contentRoot()).files)));
}
