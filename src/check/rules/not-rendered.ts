import type { ContentText } from '../../content-files/read/content.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Rule } from '../rule.ts';
import { parseText, problemAtNode } from '../text-tree.ts';

/** Of the Markdown that people know from GitHub, what pages would not show as its author meant it. */
export const notRendered = {
  codes: {
    footnote: {
      title: 'A footnote',
      text: 'A page is made of many texts, and each is also read alone: in lists, in the data, in search. A note at the end would be far from what it belongs to. Say it in the sentence or in parentheses; what a statement rests on belongs under `sources`.',
      wrong: { file: 'activities/IA_BE_1.md', body: 'Keep every record.[^1]\n\n[^1]: For six years.' },
      right: { file: 'activities/IA_BE_1.md', body: 'Keep every record (for six years).' },
    },
    'bare-address': {
      title: 'An address in the text',
      text: 'A link has words that say where it leads, also when it is read aloud. In code, between backticks, an address may stand.',
      wrong: { file: 'activities/IA_BE_1.md', body: 'See https://qpp.cms.gov/about.' },
      right: { file: 'activities/IA_BE_1.md', body: 'See [what CMS says](https://qpp.cms.gov/about).' },
    },
    'broken-table': {
      title: 'Lines that look like a table and are none',
      text: 'Below its first line a table has a line of dashes, with as many cells as the first one. Without it, all lines would be shown as text, with their bars.',
      wrong: {
        file: 'activities/IA_BE_1.md',
        body: `
          | Record | Kept for |
          | Report | 6 years |
        `,
      },
      right: {
        file: 'activities/IA_BE_1.md',
        body: `
          | Record | Kept for |
          | --- | --- |
          | Report | 6 years |
        `,
      },
    },
    'table-in-sentence': {
      title: 'A table in a text that stands in a line',
      text: 'Facts of a year, changes, notes and meanings are shown in a sentence or in an item of a list, where no table fits. It can stand in `description`, in an answer, and below the frontmatter.',
      wrong: {
        file: 'years/2026.md',
        keys: `
          facts:
            - topic: period
              text: |
                | Size | Days |
                | --- | --- |
                | Any | 90 |
              confidence: verified
              sources: [rule]
        `,
      },
      right: {
        file: 'years/2026.md',
        keys: `
          facts:
            - topic: period
              text: For practices of any size, 90 days.
              confidence: verified
              sources: [rule]
        `,
      },
    },
  },
  check: ({ texts }) => texts.flatMap(formsIn),
} satisfies Rule;

/** The values that pages show as blocks of their own. All others stand in a sentence or in an item of a list. */
const blockKeys = [
  'description',
  'period.text',
  'supportingDocumentation.intro',
  'supportingDocumentation.note',
  'groups.questions.answer',
];

const footnote = {
  code: 'footnote',
  message: 'Footnotes are not shown.',
  hint: 'Say it in the sentence or in parentheses. Where it names a source, put that under `sources` or link to it.',
} as const;

const bareAddress = {
  code: 'bare-address',
  message: 'An address stands in the text.',
  hint: 'Make a link of it that has words: `[what it is](https://…)`. An address that is no link belongs between backticks.',
} as const;

const brokenTable = {
  code: 'broken-table',
  message: 'These lines are no table, and would be shown with their bars.',
  hint: 'Give the table a second line such as `| --- | --- |`, with as many cells as the first, and an empty line before it.',
} as const;

const tableInSentence = {
  code: 'table-in-sentence',
  message: 'A table cannot stand here: pages show this text in a sentence or in an item of a list.',
  hint: 'Say it in a sentence, or move the table to the description or below the frontmatter.',
} as const;

/** What a text, as its author wrote it, must not hold outside links and code. */
const inText = [
  [/(?<!\\)\[\^[^\][\s]+\]/, footnote],
  [/^[ \t]*\|.*\|[ \t]*$/m, brokenTable],
  [/\b(?:https?:\/\/|www\.)[^\s/.]|\w@\w[\w-]*\.\w/i, bareAddress],
] as const;

type FormProblem = Problem<'footnote' | 'bare-address' | 'broken-table' | 'table-in-sentence'>;

function formsIn(text: ContentText): FormProblem[] {
  const key = text.path.filter((step) => typeof step === 'string').join('.');
  let endOfLink = 0;
  return parseText(text).nodes.flatMap((node): FormProblem[] => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    switch (node.type) {
      case 'footnoteReference':
        return [problemAtNode(text, node, footnote)];
      case 'table':
        return key === '' || blockKeys.includes(key) ? [] : [problemAtNode(text, node, tableInSentence)];
      case 'link':
        endOfLink = Math.max(endOfLink, end);
        // Of MDX, the parser itself makes links of bare addresses.
        return /[[<]/.test(text.text.charAt(start)) ? [] : [problemAtNode(text, node, bareAddress)];
      case 'text': {
        const source = start < endOfLink ? '' : text.text.slice(start, end);
        const found = inText.map(([form, words]) => ({ at: source.search(form), words })).find(({ at }) => at >= 0);
        return found ? [problemAtNode(text, node, found.words, found.at)] : [];
      }
      default:
        return [];
    }
  });
}
