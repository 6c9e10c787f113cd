import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// Lineage agrees with the inventories.

test('an activity is said to be removed while it still counts', () => {
  const problems = problemsWith({ 'lineage.yaml': swap('year: 2021', 'year: 2020') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "lineage.yaml:4:11 lineage-year
    \`IA_CC_1\` is still in the inventory of 2020.
    → Write the first year in which it was gone: 2021."
  `);
});

test('an activity is said to move years after its last', () => {
  const problems = problemsWith({ 'lineage.yaml': swap('year: 2021', 'year: 2023') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "lineage.yaml:4:11 lineage-year
    \`IA_CC_1\` is not in the inventory of 2022, the year before.
    → Write the first year in which it was gone: 2021."
  `);
});

test('moved to an id that was not there yet; suspended where it did not stand', () => {
  const problems = problemsWith({
    'lineage.yaml': `moves:
  - from: IA_CC_1
    to: IA_BE_2
    year: 2021
    kind: merged
    confidence: likely
    sources: [rule]
removals: []
suspensions:
  - id: IA_CC_1
    year: 2022
    from: 2022-03-01
    sources: [rule]
rescopes: []
withdrawn: []
`,
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "lineage.yaml:3:9 lineage-year
    \`IA_BE_2\` is not in the inventory of 2021.
    → Correct the year or the id.

    lineage.yaml:11:11 lineage-year
    \`IA_CC_1\` is not in the inventory of 2022.
    → Correct the year or the id."
  `);
});
