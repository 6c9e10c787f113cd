import { expect, test } from 'vitest';
import { problemsWith } from '../content-fixture.ts';

// Years have a file.

test('an activity counts in a year without a file', () => {
  const problems = problemsWith({ 'years/2027.md': null });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:12:12 year-without-file
    There is no file for the performance year 2027.
    → Add years/2027.md, or correct the year.

    activities/IA_BE_2.md:7:12 year-without-file
    There is no file for the performance year 2027.
    → Add years/2027.md, or correct the year."
  `);
});

test('an MVP list is of a year without a file', () => {
  const problems = problemsWith({
    'mvps/2028.yaml': `year: 2028
mvps: []
`,
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "mvps/2028.yaml:1:7 year-without-file
    There is no file for the performance year 2028.
    → Add years/2028.md, or correct the year."
  `);
});

test('a broken file is known by its name', () => {
  const problems = problemsWith({
    'years/2027.md': `---
year: [
---
`,
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "years/2027.md:2:8 broken-yaml
    This is not valid YAML: the list that begins with [ does not end with ].
    → Check indentation and quotes. Put a text with a colon and a space in it between quotes."
  `);
});
