import { readingCodes } from '../content-files/read/reading-codes.ts';
import type { Explanation } from '../domain/explanation.ts';
import type { Rule } from './rule.ts';
import { oneCurrentYear } from './rules/current-year.ts';
import { dates } from './rules/dates.ts';
import { documentationYear } from './rules/documentation-year.ts';
import { duplicates } from './rules/duplicates.ts';
import { fileNames } from './rules/file-names.ts';
import { grounds } from './rules/grounds.ts';
import { historyAgrees } from './rules/history-agrees.ts';
import { historyOrder } from './rules/history-order.ts';
import { historyValues } from './rules/history-values.ts';
import { knownActivityIds } from './rules/known-activities.ts';
import { knownSources } from './rules/known-sources.ts';
import { knownSubcategories } from './rules/known-subcategories.ts';
import { lineageComplete } from './rules/lineage-complete.ts';
import { lineageLoops } from './rules/lineage-loops.ts';
import { lineageYears } from './rules/lineage-years.ts';
import { links } from './rules/links.ts';
import { mdx } from './rules/mdx.ts';
import { mvpInventory } from './rules/mvp-inventory.ts';
import { notRendered } from './rules/not-rendered.ts';
import { redirects } from './rules/redirects.ts';
import { safeText } from './rules/safe-text.ts';
import { subcategoryYears } from './rules/subcategory-years.ts';
import { textChanges } from './rules/text-changes.ts';
import { wordsThere } from './rules/words.ts';
import { yearsKnown } from './rules/years-known.ts';

/** Every rule, in the order in which docs/content-errors.md explains them. */
export const rules = [
  fileNames,
  duplicates,
  knownActivityIds,
  knownSubcategories,
  knownSources,
  grounds,
  dates,
  historyValues,
  historyOrder,
  yearsKnown,
  oneCurrentYear,
  historyAgrees,
  wordsThere,
  documentationYear,
  textChanges,
  subcategoryYears,
  mvpInventory,
  lineageYears,
  lineageLoops,
  lineageComplete,
  safeText,
  notRendered,
  links,
  mdx,
  redirects,
] as const satisfies readonly Rule[];

type KeyOf<Codes> = Codes extends unknown ? keyof Codes : never;

/** Every kind of problem that the check knows: those of the readers and those of the rules. */
export type ProblemCode = KeyOf<typeof readingCodes | (typeof rules)[number]['codes']>;

/** What each code means. */
export const explanations: ReadonlyMap<string, Explanation> = new Map(
  [readingCodes, ...rules.map(({ codes }) => codes)].flatMap((codes) => Object.entries(codes)),
);
