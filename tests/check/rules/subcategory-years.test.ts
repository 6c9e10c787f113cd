import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// Subcategories know their years.

test('years of a subcategory reach too far, or are missing', () => {
  const problems = problemsWith({
    'subcategories/care-coordination.md': swap('years: 2017-2020', 'years: 2017-2021'),
    'subcategories/beneficiary-engagement.md': swap(
      `years: 2017-2027
`,
      '',
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "subcategories/beneficiary-engagement.md:2:1 subcategory-years
    \`years\` is missing, but activities stand in it from 2017 to 2027.
    → Write \`years: 2017-2027\`.

    subcategories/care-coordination.md:8:8 subcategory-years
    \`years\` is 2017-2021, but activities stand in it from 2017 to 2020.
    → Write \`years: 2017-2020\`."
  `);
});

test('a subcategory without activities has no years', () => {
  const problems = problemsWith({
    'subcategories/empty.md': `---
id: empty
name: Empty
rule:
  sources: [rule]
years: 2020
summary: Nothing.
---
`,
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "subcategories/empty.md:6:8 subcategory-years
    \`years: 2020\`, but no activity ever stood in it.
    → Delete the key."
  `);
});

test('one broken activity leaves them unknown', () => {
  const problems = problemsWith({
    'activities/IA_CC_1.md': `---
id: [
---
`,
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_CC_1.md:2:6 broken-yaml
    This is not valid YAML: the list that begins with [ does not end with ].
    → Check indentation and quotes. Put a text with a colon and a space in it between quotes."
  `);
});
