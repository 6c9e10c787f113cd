import { type ContentFiles, readContent } from '../content-files/read/content.ts';
import type { Problem } from '../domain/problem.ts';
import { type ProblemCode, rules } from './rules.ts';

/** What a check found. Reporters print it. */
export interface CheckReport {
  /** In the order of file, line and column. */
  readonly problems: readonly Problem<ProblemCode>[];
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
  // That every code which is reported is explained, this type says.
  const found = rules.flatMap((rule): readonly Problem<ProblemCode>[] => rule.check(files));
  return {
    problems: [...problems, ...found].sort(byPlace),
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
