import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// Activities have their words.

test('an activity without words is no draft', () => {
  const problems = problemsWith({
    'activities/IA_BE_2.md': swap(
      `draft: true
`,
      '',
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_2.md:2:5 missing-words
    \`summary\` is missing.
    → Write the summary, or mark the activity with \`draft: true\`.

    activities/IA_BE_2.md:2:5 missing-words
    \`description\` is missing.
    → Write the description, or mark the activity with \`draft: true\`."
  `);
});

test('a summary that is too long', () => {
  const problems = problemsWith({
    'activities/IA_BE_1.md': swap(
      'summary: Capture what patients report.',
      'summary: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word',
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:13:10 summary-too-long
    The summary has 31 words; the limit is 30.
    → Say the one thing that must be done, and leave the rest to the description."
  `);
});

test('a draft may have words already', () => {
  const problems = problemsWith({
    'activities/IA_BE_2.md': swap(
      'draft: true',
      `draft: true
description: Begun.`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`""`);
});
