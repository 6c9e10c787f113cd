import { expandHistory } from '../../domain/history.ts';
import { problemAt, type Rule } from '../rule.ts';

/** A text can change only between two years of the history; changes stand in the order of years. */
export const textChanges = {
  codes: {
    'text-change-year': {
      title: 'A change of text in an impossible year',
      text: 'A change names the first year of the new text. In the first year of an activity nothing can have changed. The oldest change comes first.',
      wrong: {
        file: 'activities/IA_BE_2.md',
        keys: `
          history:
            - years: 2025-2027
          textChanges:
            - year: 2025
              kind: wording
        `,
      },
      right: {
        file: 'activities/IA_BE_2.md',
        keys: `
          history:
            - years: 2025-2027
          textChanges:
            - year: 2026
              kind: wording
        `,
      },
    },
  },
  check: ({ activities }) =>
    activities.flatMap((file) => {
      const years = [...expandHistory(file.facts).keys()].sort((a, b) => a - b);
      const changes = file.facts.textChanges ?? [];
      return changes.flatMap(({ year }, i) => {
        const previous = changes[i - 1]?.year;
        const message = !years.includes(year)
          ? `\`year: ${year}\`: the activity is not in the inventory of ${year}.`
          : year === years[0]
            ? `\`year: ${year}\` is the first year of the activity, so that nothing can have changed.`
            : previous !== undefined && previous >= year
              ? `\`year: ${year}\` stands below ${previous}.`
              : undefined;
        const hint =
          previous !== undefined && previous >= year
            ? 'Put the changes in the order of years, each year once.'
            : 'Write the first year of the new text.';
        return message ? problemAt(file, ['textChanges', i, 'year'], { code: 'text-change-year', message, hint }) : [];
      });
    }),
} satisfies Rule;
