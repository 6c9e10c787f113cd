import type { Nodes } from 'mdast';
import { parseMarkdown } from './parse.ts';

/** Markdown of a sentence or a paragraph → its words, without marks and addresses. */
export function plainText(markdown: string): string {
  return textOf(parseMarkdown(markdown));
}

/** The words of a node; a line break is a space. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
