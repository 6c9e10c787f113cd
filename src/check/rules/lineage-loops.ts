import { problemAt, type Rule } from '../rule.ts';

/** Whoever follows the moves from an id never comes back to it. */
export const lineageLoops: Rule = ({ lineage }) => {
  if (!lineage) return [];
  const { moves } = lineage.facts;
  const next = new Map<string, string[]>();
  for (const { from, to } of moves) next.set(from, [...(next.get(from) ?? []), to]);
  const reported = new Set<string>();
  return moves.flatMap(({ from, to }, i) => {
    const loop = wayBack(to, from, next);
    if (!loop || loop.some((id) => reported.has(id))) return [];
    for (const id of loop) reported.add(id);
    return problemAt(lineage, ['moves', i, 'to'], {
      code: 'lineage-loop',
      message: `The moves lead in a circle: ${[from, ...loop].join(' → ')}.`,
      hint: 'Remove or correct the move that is wrong.',
    });
  });
};

/** The shortest way from one id to another along the moves, both included. */
function wayBack(start: string, end: string, next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const ways = [[start]];
  const seen = new Set([start]);
  for (const way of ways) {
    const last = way.at(-1) as string;
    if (last === end) return way;
    for (const id of next.get(last) ?? [])
      if (!seen.has(id)) {
        seen.add(id);
        ways.push([...way, id]);
      }
  }
  return undefined;
}
