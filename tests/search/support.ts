import { contentOf, readContent } from '../../src/content-files/read/content.ts';
import { buildCatalog } from '../../src/domain/catalog.ts';
import { buildIndex } from '../../src/search/search-index.ts';
import { searchList, searchRest } from '../../src/search/search-list.ts';

/** The catalog of the real content, its list and index. */
export const catalog = buildCatalog(contentOf(readContent('content').files));
export const list = searchList(catalog, []);
export const index = buildIndex(JSON.parse(JSON.stringify(list)), searchRest(catalog));
