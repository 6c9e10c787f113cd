import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// Subcategories exist.

test('a subcategory is misspelt', () => {
  const problems = problemsWith({
    'activities/IA_BE_2.md': swap('subcategory: beneficiary-engagement', 'subcategory: Beneficiary_Engagment'),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_2.md:4:14 unknown-subcategory
    \`subcategory: Beneficiary_Engagment\` is not a known subcategory.
    → Did you mean \`beneficiary-engagement\`? Use beneficiary-engagement or care-coordination."
  `);
});

test('a subcategory is misspelt in the history', () => {
  const problems = problemsWith({
    'activities/IA_CC_1.md': swap(
      '    weighting: medium',
      `    subcategory: population-managment
    weighting: medium`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_CC_1.md:8:18 unknown-subcategory
    \`subcategory: population-managment\` is not a known subcategory.
    → Use beneficiary-engagement or care-coordination.

    activities/IA_CC_1.md:8:18 history-contradiction
    The newest entry of \`history\` has another subcategory than the file: \`population-managment\`.
    → Make this the \`subcategory\` of the file and delete it here; older entries then need their own."
  `);
});

test('only IA_PCMH and IA_MVP may be in no subcategory', () => {
  const problems = problemsWith({
    'activities/IA_BE_2.md': swap('subcategory: beneficiary-engagement', 'subcategory: none'),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_2.md:4:14 unknown-subcategory
    \`subcategory: none\` is only for IA_PCMH and IA_MVP.
    → Use beneficiary-engagement or care-coordination."
  `);
});

test('a subcategory whose file is broken is known all the same', () => {
  const problems = problemsWith({
    'subcategories/care-coordination.md': `---
id: [
---
`,
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "subcategories/care-coordination.md:2:6 broken-yaml
    This is not valid YAML: the list that begins with [ does not end with ].
    → Check indentation and quotes. Put a text with a colon and a space in it between quotes."
  `);
});
