import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// Texts hold no HTML and load nothing.

test('HTML in a description is named at its very place', () => {
  const problems = problemsWith({
    'activities/IA_BE_1.md': swap('  - See [care]', '  - See <b onclick="x()">this</b> [care]'),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:17:9 raw-html
    The event handler \`onclick\` is refused, as is all HTML.
    → Delete the tag."
  `);
});

test('HTML in folded and quoted values', () => {
  const problems = problemsWith({
    'glossary.yaml': swap(
      'meaning: Software for records.',
      `meaning: >
      Software
      for

      <i>records</i>.`,
    ),
    'years/2020.md': swap(
      'text: It runs for 90 days.',
      `text: "It \\"runs\\" for
      <u>90</u> days."`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "glossary.yaml:9:7 raw-html
    HTML is refused: \`<i>\`.
    → Use Markdown instead. If you mean the characters themselves, write \`\\<\`.

    years/2020.md:16:7 raw-html
    HTML is refused: \`<u>\`.
    → Use Markdown instead. If you mean the characters themselves, write \`\\<\`."
  `);
});

test('HTML in the body of a file', () => {
  const problems = problemsWith({
    'activities/IA_BE_1.md': swap(
      'Keep every record.',
      `<script>alert(1)</script>

<!-- a note -->

![x](https://www.cms.gov/x.png)`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:22:1 raw-html
    Scripts are refused.
    → Delete it.

    activities/IA_BE_1.md:24:1 raw-html
    HTML comments are refused.
    → Delete it. Notes to other authors belong in the commit or an issue.

    activities/IA_BE_1.md:26:1 image
    Pictures cannot stand in a text.
    → Say it in words, or link to the page that shows the picture."
  `);
});

test('code, comparisons and autolinks are no HTML', () => {
  const problems = problemsWith({
    'activities/IA_BE_1.md': swap(
      'Keep every record.',
      `If x < 5, write \`<b>\`. See <https://www.cms.gov/>.

    <b>`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`""`);
});

test('HTML is named even where the schema refuses the file', () => {
  const problems = problemsWith({
    'activities/IA_BE_1.md': swap('Keep every record.', '<b>x</b>'),
    'activities/IA_BE_2.md': swap(
      'weighting: none',
      `weighting: 5
aliases: 3
description: <b>`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:22:1 raw-html
    HTML is refused: \`<b>\`.
    → Use Markdown instead. If you mean the characters themselves, write \`\\<\`.

    activities/IA_BE_2.md:5:12 unknown-value
    \`weighting: 5\` is not a known value.
    → Use high, medium or none.

    activities/IA_BE_2.md:6:10 wrong-type
    \`aliases\` must be a list, not a number.
    → Write each entry on a line of its own that begins with \`- \`.

    activities/IA_BE_2.md:7:14 raw-html
    HTML is refused: \`<b>\`.
    → Use Markdown instead. If you mean the characters themselves, write \`\\<\`."
  `);
});
