import { count } from '../../domain/count.ts';
import type { CheckReport } from '../check.ts';

/** For people: each problem as compilers print it, how to mend it below, and a line that closes. */
export function textReport({ problems, counts }: CheckReport): string {
  const blocks = problems.map(
    ({ file, line, column, code, message, hint }) => `${file}:${line}:${column}  ${code}  ${message}\n    ${hint}`,
  );
  return [...blocks, ...(blocks.length ? [''] : []), closingLine({ problems, counts })].join('\n');
}

/** `2 problems in 1 file.` or what was checked. */
export function closingLine({ problems, counts }: CheckReport): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  if (problems.length)
    return `${count(problems.length, 'problem')} in ${count(files, 'file')}. More about one: npm run check -- --explain ${problems[0]?.code}`;
  const checked = Object.entries(counts).map(([kind, number]) => `${number} ${kind}`);
  return `Checked ${checked.join(', ')}: no problems.`;
}
