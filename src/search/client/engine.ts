import { type Answer, type AnswerOptions, answer } from '../answer.ts';
import type { FullText } from '../rank.ts';
import { buildIndex, type SearchIndex } from '../search-index.ts';
import type { SearchList } from '../search-list.ts';
import { type FullTextIndex, loadFullText } from './full-text.ts';

/** The search of a page: the list at once, the full text when it has loaded. */
export interface Engine {
  /** Grows by the rarer words, and what MVPs hold, when the full text has loaded. */
  readonly index: SearchIndex;
  /** Address of the site's home, ending in a slash. */
  readonly base: string;
  /** Whether the full text can no longer be had. */
  readonly broken: () => boolean;
  /** From the list, and the full text as far as it is known already. */
  now(query: string, options: AnswerOptions): Answer;
  /** With the full text; undefined where there is none to be had or the question has been overtaken. */
  complete(query: string, options: AnswerOptions): Promise<Answer | undefined>;
  /** What is known of the full text so far. */
  readonly known: () => FullText;
  /** Our words about an activity, to show a part of. */
  textOf(activity: number): Promise<string | undefined>;
  /** Whether the full text has yet to come. */
  readonly waiting: () => boolean;
}

export async function loadEngine(form: HTMLFormElement, listResponse: Promise<Response>): Promise<Engine> {
  const address = form.dataset['list'] ?? '';
  const base = form.dataset['base'] ?? '/';
  const response = await listResponse;
  if (!response.ok) throw new Error(`${response.status} for the list`);
  const list = (await response.json()) as SearchList;
  const listName = address.split('/').at(-1) ?? '';

  let index = buildIndex(list);
  let loading: Promise<FullTextIndex> | undefined;
  let state: 'waiting' | 'loaded' | 'broken' = 'waiting';
  const load = () => {
    loading ??= loadFullText(`${base}pagefind/`, listName).then((fullText) => {
      index = buildIndex(list, fullText.rest);
      state = 'loaded';
      return fullText;
    });
    return loading;
  };
  const texts = new Map<number, Promise<string | undefined>>();
  let question = 0;
  let known: FullText = new Map();
  return {
    get index() {
      return index;
    },
    base,
    broken: () => state === 'broken',
    waiting: () => state === 'waiting',
    known: () => known,
    now: (query, options) => {
      question++;
      return answer(query, index, { ...options, fullText: known });
    },
    async complete(query, options) {
      const mine = question;
      try {
        const fullText = await load();
        const { units } = answer(query, index, options);
        const found = await fullText.find(units);
        // Pagefind finds nothing, and says nothing, where a piece of its index is damaged.
        const lost = [...found].filter(([stem, places]) => index.written.has(stem) && places.size === 0);
        if (lost.length && [...found.values()].every((places) => places.size === 0))
          throw new Error('the index is damaged');
        known = new Map([...[...known].slice(-200), ...found]);
        return mine === question ? answer(query, index, { ...options, fullText: known }) : undefined;
      } catch {
        state = 'broken';
        return undefined;
      }
    },
    textOf(activity) {
      let text = texts.get(activity);
      if (!text) {
        text = fetch(`${base}search/text/${index.activities[activity]?.slug}.txt`)
          .then((response) => (response.ok ? response.text() : undefined))
          .catch(() => undefined);
        texts.set(activity, text);
      }
      return text;
    },
  };
}
