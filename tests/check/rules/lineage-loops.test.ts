import { expect, test } from 'vitest';
import { problemsWith } from '../content-fixture.ts';

// Moves never come back.

test('activities continue each other in a circle', () => {
  const problems = problemsWith({
    'lineage.yaml': `moves:
  - { from: IA_CC_1, to: IA_BE_1, year: 2021, kind: merged, confidence: likely, sources: [rule] }
  - { from: IA_BE_1, to: IA_BE_2, year: 2028, kind: merged, confidence: likely, sources: [rule] }
  - { from: IA_BE_2, to: IA_CC_1, year: 2028, kind: merged, confidence: likely, sources: [rule] }
removals: []
suspensions: []
rescopes: []
withdrawn: []
`,
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "lineage.yaml:2:26 lineage-loop
    The moves lead in a circle: IA_CC_1 → IA_BE_1 → IA_BE_2 → IA_CC_1.
    → Remove or correct the move that is wrong.

    lineage.yaml:3:26 lineage-year
    \`IA_BE_2\` is not in the inventory of 2028.
    → Correct the year or the id.

    lineage.yaml:4:26 lineage-year
    \`IA_CC_1\` is not in the inventory of 2028.
    → Correct the year or the id."
  `);
});
