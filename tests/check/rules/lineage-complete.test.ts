import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// What ended has one entry.

test('an activity ended and the lineage does not say what became of it', () => {
  const problems = problemsWith({
    'lineage.yaml': swap(
      `removals:
  - id: IA_CC_1
    year: 2021
    sources:
      - rule`,
      'removals: []',
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_CC_1.md:7:12 left-without-entry
    \`IA_CC_1\` is in no inventory after 2020, and lineage.yaml does not say what became of it.
    → Add it to lineage.yaml with \`year: 2021\`: under \`moves\` if another activity continues it, otherwise under \`removals\`."
  `);
});

test('two entries of the lineage contradict each other', () => {
  const problems = problemsWith({
    'lineage.yaml': swap(
      'moves: []',
      `moves:
  - from: IA_CC_1
    to: IA_BE_1
    year: 2021
    kind: merged
    confidence: likely
    sources: [rule]`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "lineage.yaml:9:9 lineage-contradiction
    \`IA_CC_1\` stands under \`removals\`, but also moves to \`IA_BE_1\`.
    → Keep the move if another activity continues it, otherwise the removal."
  `);
});

test('a broken lineage says nothing of the activities', () => {
  const problems = problemsWith({ 'lineage.yaml': 'moves: [' });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "lineage.yaml:1:9 broken-yaml
    This is not valid YAML: the list that begins with [ does not end with ].
    → Check indentation and quotes. Put a text with a colon and a space in it between quotes."
  `);
});
