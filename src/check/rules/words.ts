import { problemAt, type Rule } from '../rule.ts';

/** The longest summary, in words. */
export const longestSummary = 30;

/** An activity that is no draft has its words, and a summary is short. */
export const wordsThere: Rule = ({ activities }) =>
  activities.flatMap((file) => {
    const { facts } = file;
    const missing = facts.draft ? [] : (['summary', 'description'] as const).filter((key) => facts[key] === undefined);
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
  });
