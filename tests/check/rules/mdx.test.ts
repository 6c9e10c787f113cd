import { expect, test } from 'vitest';
import { documentComponents } from '../../../src/domain/document.ts';
import { listed } from '../../../src/domain/listed.ts';
import { problemsWith, swap } from '../content-fixture.ts';

// Pages and guides hold words and components.

test('code in a document', () => {
  const problems = problemsWith({
    'guides/scoring.mdx': swap(
      'It takes',
      `import x from "fs"

export const y = 1

There are {1 + 1} ways. {/* a note */}

It takes`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "guides/scoring.mdx:8:1 mdx-code
    \`import\` and \`export\` are refused.
    → Delete the line: components are there without it.

    guides/scoring.mdx:10:1 mdx-code
    \`import\` and \`export\` are refused.
    → Delete the line: components are there without it.

    guides/scoring.mdx:12:11 mdx-code
    Code in braces is refused.
    → Delete it, or write \`\\{\` where you mean the character itself."
  `);
});

test('HTML and unknown components', () => {
  const problems = problemsWith({
    'guides/scoring.mdx': swap(
      '<Fact year',
      '<script>alert(1)</script> <b onClick={x}>y</b> <Facts/> <></> <Fact year',
    ),
  });
  const shown = problems.join('\n\n').replaceAll(listed(documentComponents), 'one of those there are');
  expect(shown).toMatchInlineSnapshot(`
    "guides/scoring.mdx:8:10 raw-html
    HTML is refused: \`<script>\`.
    → Use Markdown instead. If you mean the characters themselves, write \`\\<\`.

    guides/scoring.mdx:8:36 raw-html
    HTML is refused: \`<b>\`.
    → Use Markdown instead. If you mean the characters themselves, write \`\\<\`.

    guides/scoring.mdx:8:57 unknown-component
    \`<Facts>\` is not a known component.
    → Did you mean \`Fact\`? Use one of those there are.

    guides/scoring.mdx:8:66 unknown-component
    \`<>\` is not a known component.
    → Use one of those there are."
  `);
});

test('attributes that are code', () => {
  const problems = problemsWith({
    'guides/scoring.mdx': swap(
      '<Fact year={2026} topic="full-credit" />',
      '<Fact year={new Date()} {...x} topic={"a" + b} /> <Fact year={-1.5} topic={"a"} />',
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "guides/scoring.mdx:8:10 mdx-code
    \`year\` of \`<Fact>\` holds code.
    → Give a text in quotes, or a number in braces: \`year={2026}\`.

    guides/scoring.mdx:8:10 mdx-code
    \`{…}\` of \`<Fact>\` holds code.
    → Give a text in quotes, or a number in braces: \`year={2026}\`.

    guides/scoring.mdx:8:10 mdx-code
    \`topic\` of \`<Fact>\` holds code.
    → Give a text in quotes, or a number in braces: \`year={2026}\`."
  `);
});

test('a document that does not parse', () => {
  const problems = problemsWith({
    'guides/scoring.mdx': swap(
      'It takes',
      `Fewer than <15, é {

It takes`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "guides/scoring.mdx:8:12 broken-mdx
    This is not valid MDX: unexpected character after \`<\`, expected a valid JSX tag.
    → Close every component, and write \`\\<\` and \`\\{\` where you mean the characters themselves."
  `);
});
