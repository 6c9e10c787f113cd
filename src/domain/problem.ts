/** Every kind of problem that the check knows. `src/check/codes.ts` explains each one. */
export const problemCodes = [
  'file-missing',
  'folder-empty',
  'unknown-file',
  'file-too-large',
  'not-utf8',
  'frontmatter-missing',
  'frontmatter-not-closed',
  'frontmatter-language',
  'broken-yaml',
  'duplicate-key',
  'yaml-alias',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'unknown-value',
  'wrong-value',
  'id-differs-from-file',
  'duplicate-id',
  'duplicate-entry',
  'unknown-activity',
  'unknown-subcategory',
  'unknown-source',
  'fact-without-source',
  'verified-not-covered',
  'reason-missing',
  'no-such-date',
  'window-backwards',
  'date-out-of-place',
  'date-missing',
  'weighting-after-2024',
  'cehrt-bonus-year',
  'years-unordered',
  'years-overlap',
  'year-without-file',
  'current-year',
  'history-contradiction',
  'redundant-history',
  'missing-words',
  'summary-too-long',
  'documentation-year',
  'text-change-year',
  'subcategory-years',
  'not-in-inventory',
  'lineage-year',
  'lineage-loop',
  'lineage-contradiction',
  'left-without-entry',
  'raw-html',
  'image',
  'link-scheme',
  'link-form',
  'dead-link',
  'dead-anchor',
  'broken-mdx',
  'mdx-code',
  'unknown-component',
  'redirect-loop',
  'redirect-chain',
  'redirect-clash',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** Something wrong with a file of content: what, where, and how to mend it. */
export interface Problem {
  readonly code: ProblemCode;
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
