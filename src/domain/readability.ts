import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** How easily a text reads. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Sentences of more than `longSentence` words. */
  readonly longSentences: number;
  /** School grade after Flesch and Kincaid; 0 for a text without words. */
  readonly grade: number;
}

/** A sentence of more words than this is long. */
const longSentence = 30;

/** Measures a Markdown text. Addresses of links and signs of markup do not count; a list item ends a sentence. */
export function readability(markdown: string): Readability {
  const sentences = sentencesOf(markdown).map(wordsOf);
  const words = sentences.flat();
  return {
    words: words.length,
    sentences: sentences.length,
    longSentences: sentences.filter(({ length }) => length > longSentence).length,
    grade: gradeOf(words, sentences.length),
  };
}

/** Flesch-Kincaid grade level: 0.39 · words a sentence + 11.8 · syllables a word − 15.59. */
function gradeOf(words: readonly string[], sentences: number): number {
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}

/** The sentences of a Markdown text, without markup. Headings, paragraphs and list items end one, full stop or not. */
export function sentencesOf(markdown: string): string[] {
  return blocksOf(fromMarkdown(markdown))
    .flatMap((block) => block.split(sentenceEnd))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** After . ! ? (and closing quotes or brackets), where white space and the beginning of a sentence follow. */
const sentenceEnd = /(?<=[.!?][”"’)\]]*)(?<!\b(?:[A-Z]|e\.g|i\.e|etc|vs|Dr|St|No|Nov|Dec)\.)\s+(?=[“"‘([]*[A-Z0-9])/;

function blocksOf(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [textOf(node)];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Words are what holds a letter or digit: `follow-up`, `IA_PM_2`, `90` and `80 %` (one) are words, a dash is none. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s/–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * Syllables by rule of thumb, as such measures do: groups of vowels, less a mute e, at least one for each part of a
 * compound. Abbreviations and figures count as they are spelt.
 */
export function syllablesOf(word: string): number {
  return word
    .toLowerCase()
    .split(/[^\p{L}\p{N}’']+/u)
    .map((part) => part.replace(/[’']s?$/, '').replace(/[’']/g, ''))
    .filter(Boolean)
    .reduce((sum, part) => sum + syllablesOfPart(part), 0);
}

function syllablesOfPart(part: string): number {
  const spoken = part
    // mo-ti-va-tion is four, not five; ra-di-o and cre-ate part their vowels.
    .replace(/(?<=[tsc])i(?=on|al|an|ous|ent)/g, '')
    .replace(/i(?=[au]|o(?!r))|(?<=cr)e(?=at[ei])/g, '$&-')
    // made, uses, used, improvement; but not table, wanted, changes, element.
    .replace(/(?<=[vgt])e(?=ments?$)/, '')
    .replace(/(?<=[aeiouy].*[^aeiouylcgszx])es$/, '')
    .replace(/(?<=[aeiouy].*[^aeiouytd])ed$/, '')
    .replace(/(?<=[aeiouy].*[^aeiouyl]|[aeiouy]l)e$/, '');
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}
