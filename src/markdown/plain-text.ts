import { toString as wordsOf } from 'mdast-util-to-string';
import { parseMarkdown } from './parse.ts';

/** Markdown of a sentence or a paragraph → its words, without marks and addresses. */
export function plainText(markdown: string): string {
  return wordsOf(parseMarkdown(markdown));
}
