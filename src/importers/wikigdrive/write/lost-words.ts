import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../../markdown/parse.ts';
import { isBlock } from '../read/html.ts';
import { quote } from '../remark.ts';

/** The words of a text, in small letters. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * The words of a page that are neither in what was written nor in the report, each as often as it is missing. Tags of
 * HTML and pictures that are part of the text (`data:`) are no words.
 *
 * @param body the page's body, repaired, but otherwise as its file has it
 * @param written the texts written, as Markdown
 */
export function lostWords(body: string, written: readonly string[], report: readonly string[]): string[] {
  const have = new Map<string, number>();
  const markup = (text: string) => entities(text.replace(/(?<=[\p{L}\p{N}])\*+(?=[\p{L}\p{N}])/gu, ''));
  for (const word of [...written.map(markup), ...report].flatMap(wordsOf)) have.set(word, (have.get(word) ?? 0) + 1);
  return textOf(parseMarkdown(body)).filter((word) => {
    const left = have.get(word) ?? 0;
    have.set(word, left - 1);
    return left <= 0;
  });
}

/** `“alpha”, “beta” and 3 more` */
export function fewOf(words: readonly string[]): string {
  const shown = words.slice(0, 8).map(quote).join(', ');
  return words.length > 8 ? `${shown} and ${words.length - 8} more` : shown;
}

function textOf(tree: Nodes): string[] {
  const words: string[] = [];
  const visit = (node: Nodes): string => {
    if ('url' in node && !node.url.startsWith('data:')) words.push(...wordsOf(node.url));
    if ('title' in node && node.title) words.push(...wordsOf(node.title));
    if (node.type === 'break') return '\n';
    if (node.type === 'html') return entities(node.value.replace(/<\/?([a-z][a-z0-9]*)\b[^<>]*>/gi, separator));
    if (node.type === 'code') return entities(node.value);
    if ('value' in node) return node.value;
    if ('alt' in node) return node.alt ?? '';
    if (!('children' in node)) return '';
    const text = node.children.map(visit).join('');
    if (node.type !== 'paragraph' && node.type !== 'heading') return text;
    words.push(...wordsOf(withoutNumbers(text)));
    return '';
  };
  words.push(...wordsOf(withoutNumbers(visitAll(tree, visit))));
  return words;
}

/** Numbers of lists that the parser took for text, or did not look at inside HTML. */
function withoutNumbers(text: string): string {
  return text.replace(/^[\s>*+•-]*\d{1,9}[.)](?=\s)/gm, '');
}

function separator(_: string, tag: string): string {
  return isBlock.test(tag.toLowerCase()) || /^(?:br|li|img|h[1-6])$/i.test(tag) ? '\n' : '';
}

/** What stands in no paragraph: code and blocks of HTML, kept apart from each other. */
function visitAll(tree: Nodes, visit: (node: Nodes) => string): string {
  if (tree.type === 'paragraph' || tree.type === 'heading' || !('children' in tree)) return `${visit(tree)}\n`;
  return tree.children.map((child) => visitAll(child, visit)).join('');
}

function entities(text: string): string {
  return text.replace(/(?<!\\)&#?\w{1,31};/g, (entity) => {
    const [paragraph] = parseMarkdown(entity).children;
    const [decoded] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    return decoded?.type === 'text' ? decoded.value : entity;
  });
}
