import { expect, test } from 'vitest';
import { codesWith, problemsWith, swap } from '../content-fixture.ts';

// What carries a statement: of a year's rules and dates, and of the answers to questions.

test('verified, but the source is silent on the year', () => {
  const problems = problemsWith({ 'sources.yaml': swap('2017-2027', '2017-2025') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "questions.yaml:9:21 verified-not-covered
    The answer to \`how-many\` is said to be verified, but none of its sources covers 2026: rule (2017–2025).
    → Name a source that covers 2026, or write \`confidence: likely\` and the reason. What a source covers stands in sources.yaml under \`covers\`.

    years/2026.md:10:17 verified-not-covered
    The date of \`submission-window\` is said to be verified, but none of its sources covers 2026: rule (2017–2025).
    → Name a source that covers 2026, or write \`confidence: likely\` and the reason. What a source covers stands in sources.yaml under \`covers\`.

    years/2026.md:16:17 verified-not-covered
    The fact about \`period\` is said to be verified, but none of its sources covers 2026: rule (2017–2025).
    → Name a source that covers 2026, or write \`confidence: likely\` and the reason. What a source covers stands in sources.yaml under \`covers\`.

    years/2027.md:10:17 verified-not-covered
    The date of \`submission-window\` is said to be verified, but none of its sources covers 2027: rule (2017–2025).
    → Name a source that covers 2027, or write \`confidence: likely\` and the reason. What a source covers stands in sources.yaml under \`covers\`.

    years/2027.md:16:17 verified-not-covered
    The fact about \`period\` is said to be verified, but none of its sources covers 2027: rule (2017–2025).
    → Name a source that covers 2027, or write \`confidence: likely\` and the reason. What a source covers stands in sources.yaml under \`covers\`."
  `);
});

test('verified by a source that covers nothing', () => {
  const problems = problemsWith({
    'sources.yaml': (text) => `${text}  - id: blog\n    name: A blog\n    kind: secondary\n    extent: excerpt\n`,
    'questions.yaml': swap('- rule', '- blog'),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "questions.yaml:9:21 verified-not-covered
    The answer to \`how-many\` is said to be verified, but none of its sources covers 2026: blog (no year).
    → Name a source that covers 2026, or write \`confidence: likely\` and the reason. What a source covers stands in sources.yaml under \`covers\`."
  `);
});

test('one of two sources covers the year', () => {
  expect(
    codesWith({
      'sources.yaml': (text) =>
        `${text}  - id: blog\n    name: A blog\n    kind: secondary\n    covers: [2019]\n    extent: excerpt\n`,
      'questions.yaml': swap('- rule', '- rule\n          - blog'),
    }),
  ).toEqual([]);
});

test('likely, but why?', () => {
  const problems = problemsWith({
    'years/2025.md': swap('verified\n    sources:\n      - rule\n---', 'likely\n    sources:\n      - rule\n---'),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "years/2025.md:16:17 reason-missing
    The fact about \`period\` is likely, but does not say why.
    → Add \`reason\`: from what it is inferred, and what would settle it."
  `);
});

test('unknown, but what to look up?', () => {
  const problems = problemsWith({
    'years/2025.md': swap(
      'text: It runs for 90 days.\n    confidence: verified\n    sources:\n      - rule\n---',
      'confidence: unverified\n    sources: []\n---',
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "years/2025.md:15:17 reason-missing
    The fact about \`period\` is unverified, but does not say why.
    → Add \`reason\`: what was not found, and what to look up."
  `);
});

test('a source that does not exist', () => {
  const problems = problemsWith({
    'questions.yaml': swap('- rule', '- rulle'),
    'glossary.yaml': swap('    activities:', '    sources: [rulez]\n    activities:'),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "glossary.yaml:6:15 unknown-source
    \`rulez\` is not a known source.
    → Did you mean \`rule\`? Each source has an entry in sources.yaml.

    questions.yaml:11:13 unknown-source
    \`rulle\` is not a known source.
    → Did you mean \`rule\`? Each source has an entry in sources.yaml."
  `);
});

test('the same question twice', () => {
  const problems = problemsWith({
    'questions.yaml': (text) => text + text.slice(text.indexOf('  - title')).replace('How much', 'How long'),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "questions.yaml:14:13 duplicate-id
    \`how-many\` stands already in questions.yaml:5.
    → Give one of the two another id, or delete it."
  `);
});
