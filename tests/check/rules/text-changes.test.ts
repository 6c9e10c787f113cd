import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// Texts change between two years.

test('a change in the first year, out of order, or in a year without the activity', () => {
  const problems = problemsWith({
    'activities/IA_BE_2.md': swap(
      'draft: true',
      `draft: true
textChanges:
  - year: 2025
    kind: wording
  - year: 2027
    kind: wording
  - year: 2026
    kind: wording
  - year: 2020
    kind: wording`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_2.md:10:11 text-change-year
    \`year: 2025\` is the first year of the activity, so that nothing can have changed.
    → Write the first year of the new text.

    activities/IA_BE_2.md:14:11 text-change-year
    \`year: 2026\` stands below 2027.
    → Put the changes in the order of years, each year once.

    activities/IA_BE_2.md:16:11 text-change-year
    \`year: 2020\`: the activity is not in the inventory of 2020.
    → Put the changes in the order of years, each year once."
  `);
});
