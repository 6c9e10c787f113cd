import { type ContentFiles, readContent } from '../content-files/read/content.ts';
import type { Problem } from '../domain/problem.ts';
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
import { redirects } from './rules/redirects.ts';
import { safeText } from './rules/safe-text.ts';
import { subcategoryYears } from './rules/subcategory-years.ts';
import { textChanges } from './rules/text-changes.ts';
import { wordsThere } from './rules/words.ts';
import { yearsKnown } from './rules/years-known.ts';

const rules: readonly Rule[] = [
  fileNames,
  duplicates,
  knownSubcategories,
  knownActivityIds,
  knownSources,
  grounds,
  dates,
  historyValues,
  historyOrder,
  historyAgrees,
  yearsKnown,
  oneCurrentYear,
  mvpInventory,
  wordsThere,
  documentationYear,
  textChanges,
  subcategoryYears,
  lineageYears,
  lineageLoops,
  lineageComplete,
  redirects,
  safeText,
  links,
  mdx,
];

/** What a check found. Reporters print it. */
export interface CheckReport {
  /** In the order of file, line and column. */
  readonly problems: readonly Problem[];
  /** How many files were there to check, by kind. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Reads a content folder and looks for everything that is wrong with it.
 *
 * @param root the content folder, such as `content`
 */
export function checkContent(root: string): CheckReport {
  const { files, problems } = readContent(root);
  return {
    problems: [...problems, ...rules.flatMap((rule) => rule(files))].sort(byPlace),
    counts: countFiles(files),
  };
}

function countFiles({ present }: ContentFiles): Record<string, number> {
  return {
    activities: present.activities.size,
    subcategories: present.subcategories.size,
    'performance years': present.years.size,
    'MVP lists': present.mvps.size,
    'pages and guides': present.pages.size + present.guides.size,
  };
}

/** Files as people sort them: `IA_BE_2` before `IA_BE_10`. */
const fileOrder = new Intl.Collator('en', { numeric: true });

function byPlace(a: Problem, b: Problem): number {
  return fileOrder.compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}
