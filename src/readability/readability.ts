import type { Nodes } from 'mdast';
import { syllable } from 'syllable';
import { parseContentMarkdown } from '../markdown/parse.ts';
import { textOf } from '../markdown/plain-text.ts';

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

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** What a full stop belongs to; the segmenter does not know them. */
const abbreviation = /\b(?:[A-Z]|e\.g|i\.e|etc|vs|Dr|St|No|Nov|Dec)\.\s+$/;

/** The sentences of a Markdown text, without markup. Headings, paragraphs and list items end one, full stop or not. */
export function sentencesOf(markdown: string): string[] {
  return blocksOf(parseContentMarkdown(markdown))
    .flatMap(sentencesIn)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

function sentencesIn(block: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(block)) {
    const last = sentences.at(-1);
    if (last && abbreviation.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim());
}

function blocksOf(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [textOf(node)];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

/** Words are what holds a letter or digit: `follow-up`, `IA_PM_2`, `90` and `80 %` (one) are words, a dash is none. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s/–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Syllables by rule of thumb; at least one for each part of a compound, abbreviations and figures too. */
export function syllablesOf(word: string): number {
  return word
    .split(/[^\p{L}\p{N}’']+/u)
    .filter(Boolean)
    .reduce((sum, part) => sum + Math.max(1, syllable(part.replace(/[’']s?$/, '').replace(/[’']/g, ''))), 0);
}
