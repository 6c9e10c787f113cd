/** Something wrong with a file of content: what, where, and how to mend it. */
export interface Problem<Code extends string = string> {
  /** One of `explanations` in src/check/rules.ts. */
  readonly code: Code;
  /** Path as the author knows it, relative to the working folder, with `/` on every system. */
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

/** A problem whose place is not told yet. */
export type ProblemWords<Code extends string = string> = Pick<Problem<Code>, 'code' | 'message' | 'hint'>;
