import { problemAt, type Rule } from '../rule.ts';

/** The longest summary, in words. */
const longestSummary = 30;

/** An activity that is no draft has its words, and a summary is short. */
export const wordsThere = {
  codes: {
    'missing-words': {
      title: 'An activity without summary or description',
      text: 'While they are still to be written, the activity is marked as a draft; its page then says so.',
      wrong: {
        file: 'activities/IA_BE_2.md',
        text: `
          ---
          id: IA_BE_2
          title: Use of QCDR
          subcategory: beneficiary-engagement
          weighting: none
          history:
            - years: 2025-2027
          ---
        `,
      },
      right: {
        file: 'activities/IA_BE_2.md',
        text: `
          ---
          id: IA_BE_2
          title: Use of QCDR
          subcategory: beneficiary-engagement
          weighting: none
          history:
            - years: 2025-2027
          draft: true
          ---
        `,
      },
    },
    'summary-too-long': {
      title: 'A summary of more than 30 words',
      text: 'Summaries stand in lists and previews. Everything else belongs in the description.',
      wrong: {
        file: 'activities/IA_BE_1.md',
        keys: 'summary: Ask your patients before each visit how they feel, how well they sleep and what they can do, write their answers into the record of each patient, and look at them together later.',
      },
      right: {
        file: 'activities/IA_BE_1.md',
        keys: 'summary: Ask your patients before each visit how they feel, and look at their answers together.',
      },
    },
  },
  check: ({ activities }) =>
    activities.flatMap((file) => {
      const { facts } = file;
      const missing = facts.draft
        ? []
        : (['summary', 'description'] as const).filter((key) => facts[key] === undefined);
      const length = facts.summary?.split(/\s+/).length ?? 0;
      return [
        ...missing.map((key) =>
          problemAt(file, ['id'], {
            code: 'missing-words',
            message: `\`${key}\` is missing.`,
            hint: `Write the ${key}, or mark the activity with \`draft: true\`.`,
          }),
        ),
        ...(length > longestSummary
          ? [
              problemAt(file, ['summary'], {
                code: 'summary-too-long',
                message: `The summary has ${length} words; the limit is ${longestSummary}.`,
                hint: 'Say the one thing that must be done, and leave the rest to the description.',
              }),
            ]
          : []),
      ];
    }),
} satisfies Rule;
