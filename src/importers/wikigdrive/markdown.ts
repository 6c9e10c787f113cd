import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { parseMarkdown } from '../../markdown/parse.ts';
import { plain } from './inline.ts';

/** Blocks → Markdown for an activity file: headings as bold lines, one line a paragraph, nothing that could be HTML. */
export function writeMarkdown(blocks: readonly RootContent[]): string {
  const parts: string[] = [];
  let last: RootContent | undefined;
  let other = false;
  for (const node of blocks) {
    // Two lists in a row with the same marks would become one.
    other = node.type === 'list' && last?.type === 'list' && last.ordered === node.ordered ? !other : false;
    const text = block(node, other);
    if (text) parts.push(text);
    last = node;
  }
  return parts.join('\n\n');
}

function block(node: RootContent, otherMark: boolean): string {
  switch (node.type) {
    case 'paragraph':
      return writeInline(node.children);
    case 'heading': {
      const text = plain(node);
      return text && writeInline([{ type: 'strong', children: [{ type: 'text', value: text }] }]);
    }
    case 'blockquote':
      return indent(writeMarkdown(node.children), '> ', '> ').replace(/ +$/gm, '');
    case 'list': {
      const spread = node.children.some(({ children }) => children.filter(({ type }) => type !== 'list').length > 1);
      const items = node.children.map((item, i) => {
        const mark = node.ordered ? `${(node.start ?? 1) + i}${otherMark ? ')' : '.'} ` : otherMark ? '* ' : '- ';
        const text = spread ? writeMarkdown(item.children) : tight(item.children);
        return indent(text, mark, ' '.repeat(mark.length));
      });
      return items.join(spread ? '\n\n' : '\n');
    }
    case 'code': {
      const fence = '`'.repeat(Math.max(3, ...[...node.value.matchAll(/`+/g)].map(([run]) => run.length + 1)));
      const info = [node.lang, node.meta]
        .filter(Boolean)
        .join(' ')
        .replace(/[`<>&]/g, '');
      return `${fence}${info}\n${node.value}\n${fence}`;
    }
    case 'html':
      return writeInline([{ type: 'text', value: node.value }]);
    case 'thematicBreak':
    case 'definition':
      return '';
    default:
      return writeInline([{ type: 'text', value: plain(node) }]);
  }
}

function tight(blocks: readonly RootContent[]): string {
  return blocks
    .map((node) => block(node, false))
    .filter(Boolean)
    .join('\n');
}

function indent(text: string, first: string, others: string): string {
  return first + text.replace(/\n(?=.)/g, `\n${others}`);
}

/** A paragraph, on one line. Where emphasis would not survive beside the text around it, the words go without. */
export function writeInline(nodes: readonly PhrasingContent[]): string {
  const text = lineStart(inline(nodes, true).replace(/\s+/g, ' ').trim());
  const simple = nodes.every(({ type }) => type === 'text' || type === 'link');
  if (simple || plain(parseMarkdown(text)) === plain(nodes)) return text;
  return lineStart(inline(nodes, false).replace(/\s+/g, ' ').trim());
}

function inline(nodes: readonly PhrasingContent[], emphasis: boolean): string {
  return nodes
    .map((node, i) => {
      const text = one(node, emphasis);
      // `!` before a link would make a picture of it.
      return text.endsWith('!') && nodes[i + 1]?.type === 'link' ? `${text.slice(0, -1)}\\!` : text;
    })
    .join('');
}

function one(node: PhrasingContent, emphasis: boolean): string {
  switch (node.type) {
    case 'text':
    case 'html':
      return escaped(node.value);
    case 'strong':
    case 'emphasis': {
      const [, before = '', text = '', after = ''] =
        /^(\s*)([\s\S]*?)(\s*)$/.exec(inline(node.children, emphasis)) ?? [];
      const mark = node.type === 'strong' ? '**' : '*';
      return emphasis && text ? `${before}${mark}${text}${mark}${after}` : `${before}${text}${after}`;
    }
    case 'inlineCode': {
      const ticks = '`'.repeat(Math.max(0, ...[...node.value.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
      const space = /^`|`$|^ .* $/.test(node.value) ? ' ' : '';
      return emphasis ? ticks + space + node.value + space + ticks : escaped(node.value);
    }
    case 'link':
      return `[${inline(node.children, emphasis).trim()}](${destination(node.url)})`;
    case 'break':
      return ' ';
    default:
      return escaped(plain(node as Nodes));
  }
}

/** Text for a title, which is no Markdown: one line, and nothing that looks like a tag. */
export function titleText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/<(?=[a-z/!?])/gi, '‹')
    .trim();
}

function destination(url: string): string {
  const safe = url
    .replace(/[<>\s]/g, (char) => encodeURIComponent(char))
    .replaceAll('\\', '%5C')
    .replace(/&(?=#?\w+;)/g, '&amp;');
  return /[()]/.test(safe) ? `<${safe}>` : safe;
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replaceAll('<', '&lt;');
}

function lineStart(text: string): string {
  return text
    .replace(/^(#{1,6}(?:\s|$)|>|[-+](?:\s|$)|=+$|-{2,}$|~{3,})/, '\\$1')
    .replace(/^(\d{1,9})([.)](?:\s|$))/, '$1\\$2');
}
