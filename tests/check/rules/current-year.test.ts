import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// One year is current.

test('no year is the current one', () => {
  const problems = problemsWith({ 'years/2026.md': swap('current', 'past') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "years/2027.md:3:8 current-year
    No year is current.
    → Write \`state: current\` in the file of the year that runs today."
  `);
});

test('two years claim to be the current one', () => {
  const problems = problemsWith({ 'years/2025.md': swap('past', 'current') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "years/2025.md:3:8 current-year
    Two years are current: 2025 and 2026.
    → Write \`state: past\`, or correct the state of 2026."
  `);
});

test('a coming year that is past', () => {
  const problems = problemsWith({ 'years/2027.md': swap('provisional', 'past') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "years/2027.md:3:8 current-year
    2027 is past, although 2026 is the current year.
    → Write \`state: provisional\`, or correct the state of 2026."
  `);
});

test('a broken file may be the current one', () => {
  const problems = problemsWith({
    'years/2026.md': `---
year: [
---
`,
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "years/2026.md:2:8 broken-yaml
    This is not valid YAML: the list that begins with [ does not end with ].
    → Check indentation and quotes. Put a text with a colon and a space in it between quotes."
  `);
});
