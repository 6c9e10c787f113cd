import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Markdown (CommonMark, nothing beyond it) → its tree, each node with its place in the text. Never fails. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text);
}
