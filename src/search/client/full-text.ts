import { countAt } from '../places.ts';
import type { FullText } from '../rank.ts';
import type { SearchRest } from '../search-list.ts';
import type { Unit } from '../units.ts';

/** What is used of Pagefind. */
interface Pagefind {
  options(options: { noWorker: boolean; basePath: string }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
}

/** What `pages.json` holds; see `src/build/search-index.ts`. */
interface Pages {
  readonly list: string;
  readonly pages: string;
  readonly steps: readonly (readonly number[])[];
  readonly rest: SearchRest;
}

/** The index of the full text, once it has loaded. */
export interface FullTextIndex {
  /** What the list left for later. */
  readonly rest: SearchRest;
  /** Where the words of a query stand. Each is asked for once and remembered. */
  find(units: readonly Unit[]): Promise<FullText>;
}

/** A word that is still being typed may go on in many ways; so many of them are looked up. */
const mostEndings = 4;

/**
 * Loads Pagefind from the folder it was built into. Runs outside a worker: that saves a second copy of its code.
 *
 * @throws where any of it is missing, damaged, or of another release than the list
 */
export async function loadFullText(folder: string, listName: string): Promise<FullTextIndex> {
  const [pagefind, pages] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(`${folder}pages.json`, { cache: 'no-cache' }).then((response) => response.json() as Promise<Pages>),
  ]);
  if (pages.list !== listName) throw new Error('the index is of another release');
  await pagefind.options({ noWorker: true, basePath: folder });
  await pagefind.init();
  const numbers = new Map(pages.pages.split(' ').map((page, i) => [`zxx_${page}`, i]));

  const asked = new Map<string, Promise<ReadonlyMap<number, number>>>();
  const ask = (stem: string) => {
    let found = asked.get(stem);
    if (!found) {
      // In quotes: this word, not those that begin with it.
      found = pagefind.search(`"${stem}"`).then(
        ({ results }) =>
          new Map(
            results.flatMap(({ id, words }) => {
              const number = numbers.get(id);
              return number === undefined ? [] : [[number, countAt(words[0] ?? 0, pages.steps[number] ?? [])] as const];
            }),
          ),
      );
      asked.set(stem, found);
    }
    return found;
  };

  return {
    rest: pages.rest,
    async find(units) {
      const stems = new Set(units.flatMap(({ stems }) => [...stems.keys()].slice(0, mostEndings)));
      return new Map(await Promise.all([...stems].map(async (stem) => [stem, await ask(stem)] as const)));
    },
  };
}
