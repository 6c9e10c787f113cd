import type { Explanation } from '../../domain/explanation.ts';
import type { Problem, ProblemWords } from '../../domain/problem.ts';

/** What can be wrong with a file before any rule looks at it. The readers of this folder report it. */
export const readingCodes = {
  'file-missing': {
    title: 'A file or the content folder is missing',
    text: 'The catalog needs lineage.yaml, glossary.yaml and sources.yaml, even if their lists are empty. If the content folder itself is missing, the command runs in the wrong folder.',
    wrong: { file: 'glossary.yaml', missing: true },
    right: { file: 'glossary.yaml', text: 'terms: []' },
  },
  'folder-empty': {
    title: 'A folder holds no content',
    text: 'The folders activities, subcategories, years and mvps each need at least one file.',
    wrong: { file: 'mvps/2026.yaml', missing: true },
    right: {
      file: 'mvps/2026.yaml',
      text: `
        year: 2026
        mvps: []
      `,
    },
  },
  'unknown-file': {
    title: 'A file that nothing reads',
    text: 'Its words would silently be missing from the site. Mostly the ending is wrong: activities, subcategories and years end in .md, MVP lists in .yaml, pages and guides in .mdx. Hidden files and content/README.md are allowed.',
    wrong: {
      file: 'guides/groups.md',
      text: `
        ---
        title: Groups
        summary: How groups report.
        ---
      `,
    },
    right: {
      file: 'guides/groups.mdx',
      text: `
        ---
        title: Groups
        summary: How groups report.
        ---
      `,
    },
  },
  'file-too-large': {
    title: 'A file is larger than 1 MB',
    text: 'No content file comes near this size. The file is not read. Mostly a picture was pasted into it.',
    wrong: { file: 'activities/IA_BE_1.md', body: '[logo]: <data:image/png;base64,iVBORw0KGgo…>', times: 30_000 },
    right: { file: 'activities/IA_BE_1.md', body: 'Keep every record.' },
  },
  'not-utf8': {
    title: 'A file is not UTF-8',
    text: 'The file was saved in another encoding, such as Windows-1252 or UTF-16. The place is that of the first character which cannot be read. A byte-order mark and Windows line ends are no problem.',
    wrong: { file: 'activities/IA_BE_1.md', keys: 'summary: Ask naïve questions.', saved: 'Windows-1252' },
    right: { file: 'activities/IA_BE_1.md', keys: 'summary: Ask naïve questions.', saved: 'UTF-8' },
  },
  'frontmatter-missing': {
    title: 'A file begins without frontmatter',
    text: 'Activities, subcategories, years, pages and guides begin with their facts between two lines `---`.',
    wrong: {
      file: 'guides/groups.mdx',
      text: `
        title: Groups
        summary: How groups report.
      `,
    },
    right: {
      file: 'guides/groups.mdx',
      text: `
        ---
        title: Groups
        summary: How groups report.
        ---
      `,
    },
  },
  'frontmatter-not-closed': {
    title: 'The frontmatter does not end',
    text: 'A line of its own, `---` and nothing else, closes the facts.',
    wrong: {
      file: 'guides/groups.mdx',
      text: `
        ---
        title: Groups
        summary: How groups report.

        Text …
      `,
    },
    right: {
      file: 'guides/groups.mdx',
      text: `
        ---
        title: Groups
        summary: How groups report.
        ---

        Text …
      `,
    },
  },
  'frontmatter-language': {
    title: 'The frontmatter is in another language than YAML',
    text: 'Some tools run code that stands in frontmatter. Here, only YAML is read; JavaScript, JSON and others are refused, and nothing is ever executed.',
    wrong: { file: 'guides/groups.mdx', text: "---js\n{ title: 'Groups', summary: 'How groups report.' }\n---" },
    right: {
      file: 'guides/groups.mdx',
      text: `
        ---
        title: Groups
        summary: How groups report.
        ---
      `,
    },
  },
  'broken-yaml': {
    title: 'YAML that cannot be read',
    text: 'Mostly a colon with a space after it in a text without quotes, a wrong indentation, or a quote that is not closed. Only the first such place of a file is reported, because the lines after it cannot be understood.',
    wrong: { file: 'activities/IA_BE_2.md', keys: 'title: Care Plans: Shared' },
    right: { file: 'activities/IA_BE_2.md', keys: "title: 'Care Plans: Shared'" },
  },
  'duplicate-key': {
    title: 'A key stands twice',
    text: 'Only one of the two values could count.',
    wrong: {
      file: 'activities/IA_BE_1.md',
      keys: `
        weighting: high
        weighting: medium
      `,
    },
    right: { file: 'activities/IA_BE_1.md', keys: 'weighting: high' },
  },
  'yaml-alias': {
    title: 'A YAML alias',
    text: 'A few lines of aliases (`*name`) can grow to gigabytes, and content has no use for them.',
    wrong: { file: 'activities/IA_BE_2.md', keys: 'title: *other' },
    right: { file: 'activities/IA_BE_2.md', keys: "title: '*other'" },
  },
  'unknown-key': {
    title: 'A key that does not exist',
    text: 'Mostly a spelling mistake. Nothing reads the key, so its value would be missing from the site.',
    wrong: { file: 'activities/IA_BE_1.md', keys: 'weigthing: high' },
    right: { file: 'activities/IA_BE_1.md', keys: 'weighting: high' },
  },
  'missing-key': {
    title: 'A key is missing',
    text: 'The place is that of the group of keys to which it belongs.',
    wrong: {
      file: 'activities/IA_BE_2.md',
      keys: `
        resources:
          - title: CMS
      `,
    },
    right: {
      file: 'activities/IA_BE_2.md',
      keys: `
        resources:
          - title: CMS
            url: https://www.cms.gov/
      `,
    },
  },
  'wrong-type': {
    title: 'A value of the wrong kind',
    text: 'A text where a list belongs, a number where a text belongs, or a key without a value.',
    wrong: { file: 'activities/IA_BE_2.md', keys: 'aliases: PFAC' },
    right: {
      file: 'activities/IA_BE_2.md',
      keys: `
        aliases:
          - PFAC
      `,
    },
  },
  'unknown-value': {
    title: 'A value that is not one of those allowed',
    text: 'The key knows a few words only; the hint lists them.',
    wrong: { file: 'activities/IA_BE_1.md', keys: 'weighting: hihg' },
    right: { file: 'activities/IA_BE_1.md', keys: 'weighting: high' },
  },
  'wrong-value': {
    title: 'A value in the wrong form',
    text: 'The kind is right but the form is not: an id that is none, a year before 2017, an empty text, a date that does not exist.',
    wrong: {
      file: 'activities/IA_BE_2.md',
      keys: `
        history:
          - years: 2027-2025
      `,
    },
    right: {
      file: 'activities/IA_BE_2.md',
      keys: `
        history:
          - years: 2025-2027
      `,
    },
  },
  'no-such-date': {
    title: 'A date that does not exist',
    text: 'The form is right, year-month-day, but the calendar has no such day.',
    wrong: {
      file: 'years/2026.md',
      keys: `
        dates:
          - kind: mvp-registration
            from: 2026-04-01
            until: 2026-11-31
            confidence: verified
            sources: [rule]
      `,
    },
    right: {
      file: 'years/2026.md',
      keys: `
        dates:
          - kind: mvp-registration
            from: 2026-04-01
            until: 2026-11-30
            confidence: verified
            sources: [rule]
      `,
    },
  },
} as const satisfies Readonly<Record<string, Explanation>>;

/** A link in a key of its own, such as `url`, has to begin as links in texts do; the rule of links explains that. */
type ReadingCode = keyof typeof readingCodes | 'link-scheme';

/** A problem that a reader found. */
export type ReadingProblem = Problem<ReadingCode>;

/** The same before its place is told. */
export type ReadingWords = ProblemWords<ReadingCode>;
