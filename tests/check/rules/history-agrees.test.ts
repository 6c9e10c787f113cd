import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// The history agrees with today.

test('the newest weight of the history is another than that of the file', () => {
  const problems = problemsWith({ 'activities/IA_BE_1.md': swap('weighting: high', 'weighting: medium') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:5:12 history-contradiction
    \`weighting: medium\`, but the newest weight in \`history\` is high.
    → Write \`weighting: high\`, or correct the history."
  `);
});

test('a weight where there never was one', () => {
  const problems = problemsWith({ 'activities/IA_BE_2.md': swap('weighting: none', 'weighting: high') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_2.md:5:12 history-contradiction
    \`weighting: high\`, but the newest weight in \`history\` is none.
    → Write \`weighting: none\`, or correct the history."
  `);
});

test('a title that repeats today’s', () => {
  const problems = problemsWith({
    'activities/IA_BE_1.md': swap('title: Use of certified EHR to capture outcomes', 'title: Use of certified EHR'),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:8:12 redundant-history
    This title of \`years: 2017\` is the same as today’s.
    → Delete it: a history entry has a title only where it differs."
  `);
});

test('another title in the newest years', () => {
  const problems = problemsWith({
    'activities/IA_BE_1.md': swap(
      '  - years: 2025-2027',
      `  - years: 2025-2027
    title: Another`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:13:12 history-contradiction
    The newest entry of \`history\` has another title than the file: \`Another\`.
    → Make this the \`title\` of the file and delete it here; older entries then need their own."
  `);
});

test('neighbours that are the same', () => {
  const problems = problemsWith({
    'activities/IA_BE_2.md': swap(
      '  - years: 2025-2027',
      `  - years: 2025
  - years: 2026-2027`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_2.md:8:12 redundant-history
    \`years: 2026-2027\` has the same facts as \`years: 2025\` before it.
    → Join the two: \`years: 2025-2027\`."
  `);
});
