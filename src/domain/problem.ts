/** Something wrong with a file of content: what, where, and how to mend it. */
export interface Problem {
  /** Key of the registry of problem codes (`src/check/codes.ts`), such as `unknown-key`. */
  readonly code: string;
  /** Path as the author knows it, relative to the working folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}
