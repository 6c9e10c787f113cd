import { rangeOf } from '../../domain/activity.ts';
import { yearsOf } from '../../domain/years.ts';
import { problemAt, type Rule } from '../rule.ts';

/** Every performance year that a history or an MVP list speaks of has a file of its own. */
export const yearsKnown = {
  codes: {
    'year-without-file': {
      title: 'A year that has no file',
      text: 'Each performance year that an activity or an MVP list speaks of has a file in content/years.',
      wrong: {
        file: 'activities/IA_BE_2.md',
        keys: `
          history:
            - years: 2025-2072
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
  },
  check: ({ activities, mvps, years, present }) => {
    const known = new Set([...[...present.years].map(Number), ...years.map(({ facts }) => facts.year)]);
    if (!known.size) return [];
    const look = (file: Parameters<typeof problemAt>[0], path: readonly PropertyKey[], list: readonly number[]) => {
      const unknown = list.filter((year) => !known.has(year));
      if (!unknown.length) return [];
      const message = `There is no file for the performance year${unknown.length > 1 ? 's' : ''} ${unknown.join(', ')}.`;
      const hint = `Add years/${unknown[0]}.md, or correct the year.`;
      return [problemAt(file, path, { code: 'year-without-file', message, hint })];
    };
    return [
      ...activities.flatMap((file) =>
        file.facts.history.flatMap((entry, i) => look(file, ['history', i, 'years'], yearsOf(rangeOf(entry)))),
      ),
      ...mvps.flatMap((file) => look(file, ['year'], [file.facts.year])),
    ];
  },
} satisfies Rule;
