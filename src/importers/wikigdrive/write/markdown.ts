import type { PhrasingContent, RootContent } from 'mdast';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { characters, plain } from '../inline.ts';

/** Blocks → Markdown for an activity file: headings as bold lines, one line a paragraph, nothing that could be HTML. */
export function writeMarkdown(blocks: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: fitBlocks(blocks) }, options).trim();
}

/** A part of the body of an activity file. */
export interface BodyPart {
  readonly line: number;
  /** Headed parts come after the others, so that nothing slips under a heading that is not its own. */
  readonly heading?: string;
  readonly blocks: readonly RootContent[];
}

/** Parts → the Markdown below the frontmatter, in the order of the page. */
export function writeBody(parts: readonly BodyPart[]): string {
  const inOrder = [...parts].sort((a, b) => Number(Boolean(a.heading)) - Number(Boolean(b.heading)) || a.line - b.line);
  const children = inOrder.flatMap(({ heading = '', blocks }): RootContent[] => {
    const words = fitLine(textOf(heading), true);
    return [
      ...(words.length ? [{ type: 'heading' as const, depth: 2 as const, children: words }] : []),
      ...fitBlocks(blocks),
    ];
  });
  return toMarkdown({ type: 'root', children: joinLists(children) }, options).trim();
}

/** Text for a title, which is no Markdown: one line, and nothing that looks like a tag. */
export function titleText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/<(?=[a-z/!?])/gi, '‹')
    .trim();
}

/** `&` and its escape, where no character reference begins. */
const needless = /\\&(?!#?\w+;)/g;

const options: Options = {
  bullet: '-',
  resourceLink: true,
  handlers: {
    text: (node, _, state, info) =>
      state
        .safe(node.value, { ...info, encode: ['<'] })
        .replace(/(?<!\\)&#x3C;/g, '&lt;')
        .replace(needless, '&'),
    link: (node, parent, state, info) => defaultHandlers.link(node, parent, state, info).replace(needless, '&'),
  },
};

function fitBlocks<Node extends RootContent>(nodes: readonly Node[]): Node[] {
  return joinLists(nodes.flatMap(fitBlock)) as Node[];
}

/** Two lists of bullets in a row become one. */
function joinLists(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== 'list' || last?.type !== 'list' || node.ordered || last.ordered) joined.push(node);
    else
      joined.splice(-1, 1, {
        ...last,
        spread: Boolean(last.spread || node.spread),
        children: [...last.children, ...node.children],
      });
  }
  return joined;
}

function fitBlock(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node.children);
    case 'heading':
      return plain(node) ? paragraph([{ type: 'strong', children: textOf(plain(node)) }]) : [];
    case 'blockquote':
      return [{ ...node, children: fitBlocks(node.children) }];
    case 'list': {
      const spread = node.children.some(({ children }) => children.filter(({ type }) => type !== 'list').length > 1);
      const items = node.children.map((item) => ({
        ...item,
        spread,
        children: fitBlocks(item.children),
      }));
      return [{ ...node, spread, children: items }];
    }
    case 'code': {
      const [lang, meta] = [node.lang, node.meta].map((info) => info?.replace(/[`<>&]/g, '') || null);
      return [{ ...node, lang, meta }];
    }
    case 'thematicBreak':
    case 'definition':
      return [];
    default:
      return paragraph(textOf('value' in node ? node.value : plain(node)));
  }
}

/** Where emphasis would need letters written as numbers to survive beside the text around it, the words go without. */
function paragraph(nodes: readonly PhrasingContent[]): RootContent[] {
  const children = fitLine(nodes, true);
  const text = toMarkdown({ type: 'paragraph', children }, options);
  if (!children.length) return [];
  return [{ type: 'paragraph', children: /(?<!\\)&#x[0-9A-F]+;/.test(text) ? fitLine(nodes, false) : children }];
}

/** One line: white space is one space, outside of emphasis and links, and at neither end. */
function fitLine(nodes: readonly PhrasingContent[], emphasis: boolean): PhrasingContent[] {
  const line: PhrasingContent[] = [];
  const add = (...more: PhrasingContent[]) => {
    for (const node of more) {
      const last = line.at(-1);
      if (node.type !== 'text') line.push(node);
      else if (last?.type === 'text') last.value = (last.value + node.value).replace(/\s+/g, ' ');
      else if (node.value) line.push({ ...node, value: node.value.replace(/\s+/g, ' ') });
    }
  };
  for (const node of nodes)
    if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'link') {
      const children = fitLine(node.children, emphasis) as typeof node.children;
      const [before = '', after = ''] = [/^\s/, /\s$/].map((space) => space.exec(characters(node.children))?.[0]);
      add(...textOf(before));
      if (node.type !== 'link' && !emphasis) add(...children);
      else if (children.length) add({ ...node, children } as PhrasingContent);
      add(...textOf(after));
    } else if (node.type === 'break') add(...textOf(' '));
    else if (node.type === 'inlineCode' && emphasis) add({ ...node, value: node.value.replace(/\s+/g, ' ') });
    else add(...textOf('value' in node ? node.value : plain(node)));
  const [first, last] = [line[0], line.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return line.filter((node) => node.type !== 'text' || node.value);
}

function textOf(value: string): [{ type: 'text'; value: string }] {
  return [{ type: 'text', value }];
}
