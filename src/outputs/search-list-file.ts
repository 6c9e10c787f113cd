import { createHash } from 'node:crypto';
import { pageKindNames, pageKinds, pagesOfKind, type SiteContent } from '../domain/page-kinds.ts';
import { type OtherPage, searchList } from '../search/search-list.ts';

interface ListFile {
  /** Of the text; stands in the name of the file, so that it may be cached for good. */
  readonly hash: string;
  readonly text: string;
}

const made = new WeakMap<SiteContent['catalog'], ListFile>();

/** The list that search answers from first. Every page names it, so it is made once for a catalog. */
export function searchListFile(content: SiteContent): ListFile {
  const known = made.get(content.catalog) ?? make(content);
  made.set(content.catalog, known);
  return known;
}

function make(content: SiteContent): ListFile {
  const text = JSON.stringify(searchList(content.catalog, otherPages(content)));
  return { hash: createHash('sha256').update(text).digest('hex').slice(0, 10), text };
}

/** The pages that search does not know from the catalog, guides first. */
function otherPages(content: SiteContent): OtherPage[] {
  return pageKindNames
    .flatMap((kind) => {
      const { search } = pageKinds[kind];
      if (!search) return [];
      return pagesOfKind(kind, content).map(
        ({ address, name }): OtherPage => [address, search.title(content, name), search.kind],
      );
    })
    .sort(([, , a], [, , b]) => Number(b === 'Guide') - Number(a === 'Guide'));
}
