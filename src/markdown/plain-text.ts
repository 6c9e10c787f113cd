import type { Nodes } from 'mdast';
import { parseContentMarkdown } from './parse.ts';

/** Markdown of a content file → its words on one line, without marks and addresses; commas between the cells of a table. */
export function plainText(markdown: string): string {
  return lineOf(parseContentMarkdown(markdown));
}

function lineOf(node: Nodes): string {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'footnoteDefinition':
      return node.children.map(lineOf).join(' ');
    case 'tableRow':
      return node.children.map(lineOf).join(', ');
    default:
      return textOf(node);
  }
}

/** The words of a paragraph, a heading or what stands in one; a line break is a space. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
