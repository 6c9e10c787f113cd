import type { CheckReport } from '../check.ts';

/** For programs: one JSON object with `problems` and `counts`. */
export function jsonReport({ problems, counts }: CheckReport): string {
  return JSON.stringify({ problems, counts }, undefined, 2);
}
