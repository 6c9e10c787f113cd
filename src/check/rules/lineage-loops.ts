import { problemAt, type Rule } from '../rule.ts';

/** Whoever follows the moves from an id never comes back to it. */
export const lineageLoops = {
  codes: {
    'lineage-loop': {
      title: 'Moves lead in a circle',
      text: 'An id that moved to another one cannot come from it as well.',
      wrong: {
        file: 'lineage.yaml',
        keys: `
          moves:
            - { from: IA_CC_1, to: IA_BE_1, year: 2021, kind: merged, confidence: verified, sources: [rule] }
            - { from: IA_BE_1, to: IA_CC_1, year: 2021, kind: merged, confidence: verified, sources: [rule] }
          removals: []
        `,
      },
      right: {
        file: 'lineage.yaml',
        keys: `
          moves:
            - { from: IA_CC_1, to: IA_BE_1, year: 2021, kind: merged, confidence: verified, sources: [rule] }
          removals: []
        `,
      },
    },
  },
  check: ({ lineage }) => {
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
  },
} satisfies Rule;

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
