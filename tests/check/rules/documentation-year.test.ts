import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// Documentation rests on a year of the activity.

test('documentation based on a year before the activity began', () => {
  const problems = problemsWith({
    'activities/IA_BE_2.md': swap(
      'draft: true',
      `draft: true
supportingDocumentation:
  join: all of
  basedOn: 2024
  items:
    - title: Report`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_2.md:11:12 documentation-year
    \`basedOn: 2024\`: IA_BE_2 is not in the inventory of 2024.
    → Write the year of the criteria that the list rests on."
  `);
});

test('a year of the id before is fine', () => {
  const problems = problemsWith({
    'activities/IA_BE_2.md': swap(
      'draft: true',
      `draft: true
supportingDocumentation:
  join: all of
  basedOn: 2020
  items:
    - title: Report`,
    ),
    'lineage.yaml': swap(
      `moves: []
removals:
  - id: IA_CC_1
    year: 2021
    sources:
      - rule`,
      `moves:
  - from: IA_CC_1
    to: IA_BE_1
    year: 2021
    kind: renumbered
    confidence: verified
    sources: [rule]
  - from: IA_BE_1
    to: IA_BE_2
    year: 2028
    kind: renumbered
    confidence: verified
    sources: [rule]
removals: []`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "lineage.yaml:9:9 lineage-year
    \`IA_BE_2\` is not in the inventory of 2028.
    → Correct the year or the id."
  `);
});
