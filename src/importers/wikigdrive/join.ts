import type { Paragraph, RootContent } from 'mdast';
import { plain } from './inline.ts';

export type Join = 'all of' | 'one of' | 'not stated';

const connective = /[\s;,]+((?:and\s*\/\s*or|or|and)(?:\s+any\s+(?:one|of\s+the\s+following))?)[\s.:;,]*$/i;

/** The `or` or `and` with which an item hands over to the next one; '' where it has none. */
export function ending(item: readonly RootContent[]): string {
  const last = item.at(-1);
  return last?.type === 'paragraph' ? (connective.exec(` ${plain(last)}`)?.[1] ?? '') : '';
}

/** The item without that word and the punctuation before it. */
export function withoutEnding(item: readonly RootContent[]): RootContent[] {
  const last = item.at(-1);
  if (!ending(item) || last?.type !== 'paragraph') return [...item];
  const text = last.children.at(-1);
  if (text?.type !== 'text' || !connective.test(` ${text.value}`)) return [...item];
  const value = ` ${text.value}`.replace(connective, '').slice(1);
  const shortened: Paragraph = { ...last, children: [...last.children.slice(0, -1), { type: 'text', value }] };
  return [...item.slice(0, -1), shortened];
}

/** Whether all items are needed or one will do. What the page does not say stays `not stated`. */
export function joinOf(endings: readonly string[], around: string): Join {
  const said = endings.filter(Boolean).map((word) => (/or/i.test(word) ? 'one of' : 'all of'));
  if (new Set(said).size === 1 && said[0]) return said[0];
  if (said.length) return 'not stated';
  if (/\b(?:any\s+one|one\s+or\s+more|at\s+least\s+one|any|either|one)\s+of\b|\bany\s+one\b/i.test(around))
    return 'one of';
  if (/\ball\s+of\s+the\s+following\b|\beach\s+of\s+the\s+following\b/i.test(around)) return 'all of';
  return 'not stated';
}
