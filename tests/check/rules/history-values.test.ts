import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// Weights end with 2024, the CEHRT bonus with 2018.

test('a weight for years that reach beyond the last weighted one', () => {
  const problems = problemsWith({
    'activities/IA_BE_1.md': swap(
      `  - years: 2018-2024
    weighting: high
  - years: 2025-2027`,
      `  - years: 2018-2027
    weighting: high`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:11:16 weighting-after-2024
    \`weighting: high\` in \`years: 2018-2027\`: CMS gives no weights after 2024.
    → End this entry with 2024, and begin another one, without weighting, with 2025."
  `);
});

test('a weight for a year after the last weighted one', () => {
  const problems = problemsWith({
    'activities/IA_BE_1.md': swap(
      '  - years: 2025-2027',
      `  - years: 2025-2027
    weighting: high`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:13:16 weighting-after-2024
    \`weighting: high\` in \`years: 2025-2027\`: CMS gives no weights after 2024.
    → Delete the weighting."
  `);
});

test('a CEHRT bonus in 2019, when there was none any more', () => {
  const problems = problemsWith({
    'activities/IA_CC_1.md': swap(
      `  - years: 2017-2020
    weighting: medium`,
      `  - years: 2017-2019
    weighting: medium
    cehrtBonus: true
  - years: 2020
    weighting: medium`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_CC_1.md:9:17 cehrt-bonus-year
    \`cehrtBonus\` in \`years: 2017-2019\`: the bonus existed in 2017 and 2018 only.
    → Delete the key, or give the other years an entry of their own."
  `);
});
