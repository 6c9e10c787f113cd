import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// Years stand in order and once.

test('entries of the history are out of order', () => {
  const problems = problemsWith({
    'activities/IA_CC_1.md': swap(
      `  - years: 2017-2020
    weighting: medium`,
      `  - years: 2019-2020
    weighting: medium
  - years: 2017
    weighting: medium`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_CC_1.md:9:12 years-unordered
    \`years: 2017\` stands below \`years: 2019-2020\`, which is later.
    → Put the entries in the order of years, the oldest first."
  `);
});

test('entries of the history overlap', () => {
  const problems = problemsWith({ 'activities/IA_BE_1.md': swap('years: 2018-2024', 'years: 2017-2024') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:10:12 years-overlap
    \`years: 2017-2024\` and \`years: 2017\` have years in common.
    → Let each year stand in one entry only."
  `);
});
