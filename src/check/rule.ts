import type { ContentFile, ContentFiles } from '../content-files/read/content.ts';
import type { Problem } from '../domain/problem.ts';

/** Looks at all files together and reports one kind of mistake. It never reports what follows from an unreadable file. */
export type Rule = (files: ContentFiles) => Problem[];

type Words = Pick<Problem, 'code' | 'message' | 'hint'>;

/** A problem with a value of a file. */
export function problemAt(file: ContentFile<unknown>, path: readonly PropertyKey[], words: Words): Problem {
  return { ...words, file: file.file, ...file.locate(path) };
}

/** The sentence that a hint begins with where a word is close to a known one; empty otherwise. */
export function didYouMean(word: string | undefined): string {
  return word ? `Did you mean \`${word}\`? ` : '';
}

/** `a, b or c`. */
export function oneOf(words: readonly (string | number)[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
