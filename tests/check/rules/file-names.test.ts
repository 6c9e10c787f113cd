import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// A file is called after what it holds.

test('a file is named after another id than its own', () => {
  const problems = problemsWith({ 'activities/IA_BE_2.md': swap('id: IA_BE_2', 'id: IA_BE_3') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_2.md:2:5 id-differs-from-file
    \`id: IA_BE_3\` differs from the name of the file, \`IA_BE_2.md\`.
    → Write \`id: IA_BE_2\`, or rename the file to \`IA_BE_3.md\`."
  `);
});

test('a name in other capitals than the id', () => {
  const problems = problemsWith({
    'activities/IA_BE_2.md': null,
    'activities/ia_be_2.md': `---
id: IA_BE_2
title: Use of QCDR
subcategory: beneficiary-engagement
weighting: none
history:
  - years: 2025-2027
draft: true
---
`,
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/ia_be_2.md:2:5 id-differs-from-file
    \`id: IA_BE_2\` differs from the name of the file, \`ia_be_2.md\`.
    → Rename the file to \`IA_BE_2.md\`."
  `);
});

test('a file is named after another year than its own', () => {
  const problems = problemsWith({ 'mvps/2026.yaml': swap('year: 2026', 'year: 2025') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "mvps/2026.yaml:1:7 id-differs-from-file
    \`year: 2025\` differs from the name of the file, \`2026.yaml\`.
    → Write \`year: 2026\`, or rename the file to \`2025.yaml\`."
  `);
});
