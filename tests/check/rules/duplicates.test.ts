import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// What identifies something stands once.

test('a file carries the id of another', () => {
  const problems = problemsWith({ 'activities/IA_BE_2.md': swap('id: IA_BE_2', 'id: IA_BE_1') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_2.md:2:5 id-differs-from-file
    \`id: IA_BE_1\` differs from the name of the file, \`IA_BE_2.md\`.
    → Write \`id: IA_BE_2\`, or rename the file to \`IA_BE_1.md\`.

    activities/IA_BE_2.md:2:5 duplicate-id
    \`IA_BE_1\` stands already in activities/IA_BE_1.md:2.
    → Give one of the two another id, or delete it."
  `);
});

test('an MVP stands twice in a list', () => {
  const problems = problemsWith({
    'mvps/2026.yaml': swap(
      `      - IA_BE_2
`,
      `      - IA_BE_2
      - IA_BE_1
  - id: G0053
    title: Again
    specialties: []
    activities: []
`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "mvps/2026.yaml:10:9 duplicate-entry
    \`IA_BE_1\` stands already in mvps/2026.yaml:8.
    → Delete one of the two.

    mvps/2026.yaml:11:9 duplicate-id
    \`G0053\` stands already in mvps/2026.yaml:3.
    → Give one of the two another id, or delete it."
  `);
});

test('a term stands twice, whatever its capitals', () => {
  const problems = problemsWith({
    'glossary.yaml': swap(
      `  - term: EHR
`,
      `  - term: ehr
    also: [chart, Chart]
    meaning: The same.
  - term: EHR
`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "glossary.yaml:3:19 duplicate-entry
    \`Chart\` stands already in glossary.yaml:3.
    → Delete one of the two.

    glossary.yaml:5:11 duplicate-entry
    \`EHR\` stands already in glossary.yaml:2.
    → Delete one of the two."
  `);
});

test('an alias stands twice', () => {
  const problems = problemsWith({
    'activities/IA_BE_2.md': swap(
      'draft: true',
      `draft: true
aliases: [QCDR, qcdr]`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_2.md:9:17 duplicate-entry
    \`qcdr\` stands already in activities/IA_BE_2.md:9.
    → Delete one of the two."
  `);
});

test('a source stands twice', () => {
  const problems = problemsWith({
    'sources.yaml': swap(
      `sources:
`,
      `sources:
  - id: rule
    name: Another
    kind: secondary
    extent: whole
`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "sources.yaml:6:9 duplicate-id
    \`rule\` stands already in sources.yaml:2.
    → Give one of the two another id, or delete it."
  `);
});
