import type { ContentFile, ContentFiles } from '../content-files/read/content.ts';
import type { Explanation } from '../domain/explanation.ts';
import type { Problem, ProblemWords } from '../domain/problem.ts';

/** One kind of mistake: what its problems are called, and how they are found. */
export interface Rule {
  /** Code → what it means. A rule may also report codes that another rule explains. */
  readonly codes: Readonly<Record<string, Explanation>>;
  /** Looks at all files together. Never reports what follows from an unreadable file. */
  readonly check: (files: ContentFiles) => Problem[];
}

/** A problem with a value of a file. */
export function problemAt<Code extends string>(
  file: ContentFile<unknown>,
  path: readonly PropertyKey[],
  words: ProblemWords<Code>,
): Problem<NoInfer<Code>> {
  return { ...words, file: file.file, ...file.locate(path) };
}

/** The sentence that a hint begins with where a word is close to a known one; empty otherwise. */
export function didYouMean(word: string | undefined): string {
  return word ? `Did you mean \`${word}\`? ` : '';
}
