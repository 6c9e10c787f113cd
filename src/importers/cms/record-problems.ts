import type { z } from 'zod';
import type { DataProblem } from './data-problem.ts';
import { tidy } from './wording.ts';

/** What a schema has against a record → one problem that says which record it is. */
export function recordProblem(error: z.ZodError, file: string, place: number, record: unknown): DataProblem {
  const said = error.issues.map(({ path, message }) => (path.length ? `${path.join('.')} ${message}` : message));
  return {
    file,
    message: `Record ${place + 1}${nameOf(record)}: ${said.join('; ')}.`,
    hint: 'See whether CMS changed the layout of its data, or whether the file was edited.',
  };
}

function nameOf(record: unknown): string {
  const { measureId, mvpId, title } = (record ?? {}) as Record<string, unknown>;
  const name = measureId ?? mvpId ?? title;
  return typeof name === 'string' ? ` (${tidy(name)})` : '';
}
