import { rangeOf } from '../../domain/activity.ts';
import { problemAt, type Rule } from '../rule.ts';

/** The entries of a history stand in the order of years, and no year stands in two. */
export const historyOrder: Rule = ({ activities }) =>
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
  );
