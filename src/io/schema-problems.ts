import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import type { Locate } from './yaml-text.ts';

/** What a schema has against a value → problems with their places. */
export function schemaProblems(error: z.ZodError, file: string, locate: Locate): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const name = issue.path.join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        file,
        ...locate([...issue.path, key], 'key'),
        message: `\`${key}\` is not a known key.`,
        hint: 'Remove it, or correct its spelling.',
      }));
    return [
      {
        code: 'wrong-value',
        file,
        ...locate(issue.path, 'value'),
        message: `\`${name}\` ${issue.message}.`,
        hint: 'Correct the value.',
      },
    ];
  });
}
