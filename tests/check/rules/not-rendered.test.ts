import { expect, test } from 'vitest';
import { codesWith, problemsWith, swap } from '../content-fixture.ts';

const everywhere = (text: string) => ({
  'activities/IA_BE_1.md': (activity: string) =>
    activity
      .replace('Keep every record.', () => text)
      .replace('  Capture **outcomes**', () => `${text.replace(/^(?=.)/gm, '  ')}\n\n  Capture **outcomes**`),
  'guides/scoring.mdx': swap('It takes', `${text}\n\nIt takes`),
});

test('in a body, in a value and in a guide, each at its place', () => {
  expect(codesWith(everywhere('Keep it.[^1]\n\n[^1]: For six years.'))).toMatchInlineSnapshot(`
    [
      "activities/IA_BE_1.md:15:11 footnote",
      "activities/IA_BE_1.md:26:9 footnote",
      "guides/scoring.mdx:8:9 footnote",
    ]
  `);
  expect(codesWith(everywhere('See https://www.cms.gov/ for more'))).toMatchInlineSnapshot(`
    [
      "activities/IA_BE_1.md:15:7 bare-address",
      "activities/IA_BE_1.md:24:5 bare-address",
      "guides/scoring.mdx:8:5 bare-address",
    ]
  `);
  expect(codesWith(everywhere('| a | b |\n| - |\n| 1 | 2 |'))).toMatchInlineSnapshot(`
    [
      "activities/IA_BE_1.md:15:3 broken-table",
      "activities/IA_BE_1.md:26:1 broken-table",
      "guides/scoring.mdx:8:1 broken-table",
    ]
  `);
});

test('what is shown is no problem: tables, task lists, strikethrough, and addresses in links and code', () => {
  const sound = [
    '| a | b |\n| :- | -: |\n| 1 | ~~2~~ |',
    '- [x] done\n- [ ] to do',
    'On [www.cms.gov](https://www.cms.gov/), `https://www.cms.gov/`, `a@example.org`, 5 | 6',
    '```\ncurl https://www.cms.gov/\n| a |\n```',
  ];
  for (const text of sound) expect(codesWith(everywhere(text))).toEqual([]);
  expect(codesWith({ 'activities/IA_BE_1.md': swap('Keep every record.', '<https://www.cms.gov/>') })).toEqual([]);
});

test('other forms of addresses', () => {
  for (const text of ['Go to www.cms.gov now', 'Write to qpp@cms.hhs.gov', 'http://a.example'])
    expect(codesWith(everywhere(text))).toEqual([
      expect.stringContaining(' bare-address'),
      expect.stringContaining(' bare-address'),
      expect.stringContaining(' bare-address'),
    ]);
});

test('a footnote that has no note', () => {
  const problems = problemsWith({ 'activities/IA_BE_1.md': swap('Keep every record.', 'Keep every record.[^1]') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:22:19 footnote
    Footnotes are not shown.
    → Say it in the sentence or in parentheses. Where it names a source, put that under \`sources\` or link to it."
  `);
});

test('a table in a value that pages show in a line', () => {
  const problems = problemsWith({
    'questions.yaml': swap('See [the year](/years/2026/).', '|\n          | a |\n          | - |'),
    'activities/IA_BE_1.md': swap('summary:', 'mistakes:\n  - |\n    | a |\n    | - |\nsummary:'),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:15:5 table-in-sentence
    A table cannot stand here: pages show this text in a sentence or in an item of a list.
    → Say it in a sentence, or move the table to the description or below the frontmatter.

    questions.yaml:9:11 table-in-sentence
    A table cannot stand here: pages show this text in a sentence or in an item of a list.
    → Say it in a sentence, or move the table to the description or below the frontmatter."
  `);
});

test('a table in an answer', () => {
  expect(codesWith({ 'questions.yaml': swap('Two.', '|\n          | a |\n          | - |') })).toEqual([]);
});
