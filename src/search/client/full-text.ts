import type { FullText } from '../rank.ts';
import type { Unit } from '../units.ts';

/** What is used of Pagefind. */
interface Pagefind {
  options(options: { noWorker: boolean; basePath: string }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  /** Places of the word in the page. */
  readonly words: readonly number[];
  data(): Promise<{ raw_content?: string; content: string }>;
}

/** The index of the full text, once it has loaded. */
export interface FullTextIndex {
  /** Where the words of a query stand. Each word is asked for once and remembered. */
  find(units: readonly Unit[]): Promise<FullText>;
  /** The text of an activity that one of these words was found in. */
  textOf(activity: number, units: readonly Unit[]): Promise<string | undefined>;
}

interface Found {
  readonly counts: ReadonlyMap<number, number>;
  readonly pages: ReadonlyMap<number, PagefindResult>;
}

/**
 * Loads Pagefind from the folder it was built into. Runs outside a worker: that saves a second copy of its code.
 *
 * @throws where any of it is missing, damaged, or of another release than the list
 */
export async function loadFullText(folder: string, listName: string): Promise<FullTextIndex> {
  const [pagefind, pages] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(`${folder}pages.json`, { cache: 'no-cache' }).then((response) => response.json()),
  ]);
  if (pages.list !== listName) throw new Error('the index is of another release');
  await pagefind.options({ noWorker: true, basePath: folder });
  await pagefind.init();
  const numbers = new Map<string, number>(
    String(pages.pages)
      .split(' ')
      .map((page, i) => [`en_${page}`, i]),
  );

  const asked = new Map<string, Promise<Found>>();
  const ask = (word: string): Promise<Found> => {
    let found = asked.get(word);
    if (!found) {
      found = pagefind.search(word).then(({ results }) => {
        const known = results.flatMap((result) => {
          const number = numbers.get(result.id);
          return number === undefined ? [] : [[number, result] as const];
        });
        return { pages: new Map(known), counts: new Map(known.map(([number, { words }]) => [number, words.length])) };
      });
      asked.set(word, found);
    }
    return found;
  };

  return {
    async find(units) {
      const words = [...new Set(units.filter(({ unknown }) => !unknown).map(({ text }) => text))];
      return new Map(await Promise.all(words.map(async (word) => [word, (await ask(word)).counts] as const)));
    },
    async textOf(activity, units) {
      for (const { text } of [...units].sort((a, b) => b.mass - a.mass)) {
        const page = (await asked.get(text))?.pages.get(activity);
        if (page) {
          const { raw_content, content } = await page.data();
          return raw_content ?? content;
        }
      }
      return undefined;
    },
  };
}
