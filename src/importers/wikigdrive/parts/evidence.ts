import type { RootContent } from 'mdast';
import { count } from '../../../domain/count.ts';
import { linesOf, plain } from '../inline.ts';
import { quote } from '../remark.ts';
import { writeMarkdown } from '../write/markdown.ts';
import { ending, itemTitle, type Join, joinOf, withoutEnding } from './items.ts';

/** What to keep as evidence, read from a page; the year it is based on comes from elsewhere. */
export interface Evidence {
  readonly join: Join;
  readonly intro?: string;
  readonly items: readonly { readonly title: string; readonly text?: string }[];
  readonly note?: string;
  /** For the report: how it was read. */
  readonly reading: string;
}

/** The blocks of the section → items; undefined where it has none. */
export function readEvidence(blocks: readonly RootContent[]): Evidence | undefined {
  const { intro, items, note, marks, between } = collect(blocks);
  if (!items.length) return undefined;
  const ends = items.map(ending);
  const join = joinOf([...ends, ...between], intro.map((node) => plain(node)).join(' '));
  const strip = join !== 'not stated';
  const reading = [
    `${count(items.length, 'item')}${marks.length ? ` (${marks.join(' ')})` : ''}, join “${join}”`,
    ...ends.flatMap((end, i) => (strip && end ? [`item ${i + 1} ended in ${quote(end)}`] : [])),
    ...between.map((word) => `between items stood ${quote(word)}`),
  ];
  return {
    join,
    ...(intro.length && { intro: writeMarkdown(intro) }),
    items: items.map((item) => itemTitle(strip ? withoutEnding(item) : item)),
    ...(note.length && { note: writeMarkdown(note) }),
    reading: reading.join('; '),
  };
}

interface Collected {
  readonly intro: RootContent[];
  /** Each item as blocks. */
  readonly items: RootContent[][];
  readonly note: RootContent[];
  /** The numbers of numbered lists. */
  readonly marks: string[];
  /** `or` on a line of its own. */
  readonly between: string[];
}

const lone = /^(?:and\s*\/\s*or|or|and)[.:;,]?$/i;

function collect(all: readonly RootContent[]): Collected {
  const between = all.filter((node) => lone.test(plain(node))).map((node) => plain(node));
  const blocks = all.filter((node) => plain(node) && !lone.test(plain(node)));
  const found = { intro: [] as RootContent[], note: [] as RootContent[], marks: marksOf(blocks), between };
  const opens = opensItems(blocks);
  if (opens) {
    const first = blocks.findIndex(opens);
    const items: RootContent[][] = [];
    for (const node of blocks.slice(first)) {
      if (opens(node)) items.push([node]);
      else items.at(-1)?.push(node);
    }
    return { ...found, intro: blocks.slice(0, first), items };
  }
  if (!blocks.some(({ type }) => type === 'list')) return { ...found, items: blocks.flatMap(splitLines) };
  const items: RootContent[][] = [];
  const before = blocks.slice(
    0,
    blocks.findIndex(({ type }) => type === 'list'),
  );
  const introduces = before.length === 1 || /:$/.test(plain(before.at(-1) ?? []));
  if (!introduces) items.push(...before.flatMap(splitLines));
  for (const node of introduces ? blocks : blocks.slice(before.length)) {
    if (node.type === 'list') items.push(...node.children.map(({ children }) => children as RootContent[]));
    else (items.length ? found.note : found.intro).push(node);
  }
  return { ...found, items: items.filter((item) => item.some((node) => plain(node))) };
}

/** Headings, or lines with a list under each, are items with all that follows; undefined where there are none such. */
function opensItems(blocks: readonly RootContent[]): ((node: RootContent) => boolean) | undefined {
  if (blocks.some(({ type }) => type === 'heading')) return ({ type }) => type === 'heading';
  const lists = blocks.filter(({ type }) => type === 'list').length;
  const underLine = blocks.every((node, i) => node.type !== 'list' || blocks[i - 1]?.type === 'paragraph');
  return lists > 1 && underLine
    ? (node) => node.type === 'paragraph' && blocks[blocks.indexOf(node) + 1]?.type === 'list'
    : undefined;
}

function marksOf(blocks: readonly RootContent[]): string[] {
  return blocks.flatMap((node) =>
    node.type === 'list' && node.ordered ? node.children.map((_, i) => `${(node.start ?? 1) + i}.`) : [],
  );
}

/** Wrapped text is one item; lines that all begin with a capital, or end as a sentence does, are several. */
function splitLines(node: RootContent): RootContent[][] {
  if (node.type !== 'paragraph') return [[node]];
  const lines = linesOf(node.children);
  const ended = lines.slice(0, -1).every(({ nodes }) => /(?:[.;]|;\s(?:and\/or|or|and))$/i.test(plain(nodes)));
  const capital = lines.every(({ nodes }) => /^[\p{Lu}\p{N}]/u.test(plain(nodes)));
  if (lines.length < 2 || !(ended || capital)) return [[node]];
  return lines.map(({ nodes }) => [{ type: 'paragraph', children: nodes }]);
}
