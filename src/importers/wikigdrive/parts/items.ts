import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { characters, plain, withoutStart } from '../inline.ts';
import { titleText, writeMarkdown } from '../write/markdown.ts';

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

const separator = /^(.{2,120}?\S)\s+[-–—]\s+(?=\S)/s;
const colon = /^([A-Z][^:.;]{2,60}):\s+(?=\S)/;
const idle = /\s(?:a|an|the|of|by|for|and|or|in|on|to|with|that|which|from|as|at|is|are|including|such)$/i;

/** An item → a title and, where there is more than a title, a text. */
export function itemTitle(blocks: readonly RootContent[]): { title: string; text?: string } {
  const [first, ...others] = blocks;
  const nodes = first?.type === 'paragraph' || first?.type === 'heading' ? first.children : undefined;
  if (!first || !nodes) return withText(firstWords(plain(first ?? [])), blocks);
  const split = first.type === 'heading' ? { title: plain(first), rest: [] } : splitTitle(nodes);
  if (split) {
    const paragraph: RootContent[] = plain(split.rest) ? [{ type: 'paragraph', children: split.rest }] : [];
    return withText(split.title, [...paragraph, ...others]);
  }
  const text = plain(first);
  const simple = nodes.every(({ type }) => type === 'text' || type === 'strong' || type === 'emphasis');
  if (simple && text.length <= 90) return withText(text.replace(/[.;:,]$/, ''), others);
  return withText(firstWords(text), blocks);
}

function withText(title: string, blocks: readonly RootContent[]): { title: string; text?: string } {
  const text = writeMarkdown(blocks);
  return { title: titleText(title) || 'Record', ...(text && { text }) };
}

function splitTitle(nodes: readonly PhrasingContent[]): { title: string; rest: PhrasingContent[] } | undefined {
  const [first, second] = nodes;
  const text = characters(nodes);
  if (first?.type === 'strong' && second && plain(first).length <= 120) {
    const name = characters([first]);
    const mark = /^\s*(?:[:：]|[-–—](?=\s))?\s*/.exec(text.slice(name.length))?.[0] ?? '';
    if (/[:：.]\s*$/.test(name) || mark.trim())
      return cut(nodes, name.replace(/[\s:：.]+$/, ''), name.length + mark.length);
  }
  if (first?.type !== 'text') return undefined;
  const match = separator.exec(first.value) ?? colon.exec(first.value);
  return match?.[1] && !/[.;]\s/.test(match[1].replace(/\b(?:e\.g|i\.e|etc)\./g, ''))
    ? cut(nodes, match[1], match[0].length)
    : undefined;
}

function cut(nodes: readonly PhrasingContent[], title: string, length: number) {
  const rest = withoutStart(nodes, length);
  return rest && { title: title.replace(/\s+/g, ' ').trim(), rest };
}

/** The first words of a text, cut where it pauses. */
function firstWords(text: string): string {
  const pause = /^(?:\S+\s+){2,9}?\S*?(?=[,;:.(]\s|\s\(|[,;:.]$)/.exec(text)?.[0];
  let words = (pause && pause.length <= 70 ? pause : text.split(/\s+/).slice(0, 8).join(' ')).trim();
  while (idle.test(words)) words = words.replace(idle, '');
  return words.length < text.replace(/[.;:,]$/, '').length ? `${words} …` : words;
}
