import { type Answer, type AnswerOptions, answer } from '../answer.ts';
import type { FullText } from '../rank.ts';
import { buildIndex, type SearchIndex } from '../search-index.ts';
import type { SearchList } from '../search-list.ts';
import { type FullTextIndex, loadFullText } from './full-text.ts';

/** The search of a page: the list at once, the full text when it has loaded. */
export interface Engine {
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
  textOf(activity: number, units: Answer['units']): Promise<string | undefined>;
}

export async function loadEngine(form: HTMLFormElement, list: Promise<Response>): Promise<Engine> {
  const address = form.dataset['list'] ?? '';
  const base = form.dataset['base'] ?? '/';
  const response = await list;
  if (!response.ok) throw new Error(`${response.status} for the list`);
  const index = buildIndex((await response.json()) as SearchList);
  const listName = address.split('/').at(-1) ?? '';

  let loading: Promise<FullTextIndex> | undefined;
  let broken = false;
  const load = () => {
    loading ??= loadFullText(`${base}pagefind/`, listName);
    return loading;
  };
  let question = 0;
  let known: FullText = new Map();
  return {
    index,
    base,
    broken: () => broken,
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
        known = new Map([...[...known].slice(-40), ...found]);
        return mine === question ? answer(query, index, { ...options, fullText: known }) : undefined;
      } catch {
        broken = true;
        return undefined;
      }
    },
    async textOf(activity, units) {
      if (broken) return undefined;
      return (await load()).textOf(activity, units).catch(() => undefined);
    },
  };
}
