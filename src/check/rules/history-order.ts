import { rangeOf } from '../../domain/activity.ts';
import { problemAt, type Rule } from '../rule.ts';

/** The entries of a history stand in the order of years, and no year stands in two. */
export const historyOrder = {
  codes: {
    'years-unordered': {
      title: 'Entries of a history in the wrong order',
      text: 'The oldest years come first.',
      wrong: {
        file: 'activities/IA_CC_1.md',
        keys: `
          history:
            - years: 2019-2020
              weighting: medium
            - years: 2017-2018
              title: Reports
              weighting: medium
        `,
      },
      right: {
        file: 'activities/IA_CC_1.md',
        keys: `
          history:
            - years: 2017-2018
              title: Reports
              weighting: medium
            - years: 2019-2020
              weighting: medium
        `,
      },
    },
    'years-overlap': {
      title: 'A year in two entries of a history',
      text: 'Each year has one set of facts. Which of the two entries holds for the year?',
      wrong: {
        file: 'activities/IA_CC_1.md',
        keys: `
          history:
            - years: 2017-2019
              title: Reports
              weighting: medium
            - years: 2019-2020
              weighting: medium
        `,
      },
      right: {
        file: 'activities/IA_CC_1.md',
        keys: `
          history:
            - years: 2017-2018
              title: Reports
              weighting: medium
            - years: 2019-2020
              weighting: medium
        `,
      },
    },
  },
  check: ({ activities }) =>
    activities.flatMap((file) =>
      file.facts.history.slice(1).flatMap((entry, i) => {
        const previous = file.facts.history[i];
        if (!previous) return [];
        const [before, range] = [rangeOf(previous), rangeOf(entry)];
        const path = ['history', i + 1, 'years'];
        const both = `\`years: ${entry.years}\``;
        if (range.from > before.to) return [];
        if (range.to < before.from)
          return problemAt(file, path, {
            code: 'years-unordered',
            message: `${both} stands below \`years: ${previous.years}\`, which is later.`,
            hint: 'Put the entries in the order of years, the oldest first.',
          });
        return problemAt(file, path, {
          code: 'years-overlap',
          message: `${both} and \`years: ${previous.years}\` have years in common.`,
          hint: 'Let each year stand in one entry only.',
        });
      }),
    ),
} satisfies Rule;
