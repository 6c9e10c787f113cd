import { expandHistory } from '../../domain/history.ts';
import { parseYearRange, rangesOf, writeYearRange } from '../../domain/years.ts';
import { problemAt, type Rule } from '../rule.ts';

/** The `years` of a subcategory are those in which the inventories have activities in it. */
export const subcategoryYears = {
  codes: {
    'subcategory-years': {
      title: 'The years of a subcategory differ from its activities’',
      text: '`years` runs from the first to the last year in which an activity stood in the subcategory.',
      wrong: [
        {
          file: 'activities/IA_CC_1.md',
          keys: `
            history:
              - years: 2017-2020
                weighting: medium
          `,
        },
        { file: 'subcategories/care-coordination.md', keys: 'years: 2017-2019' },
      ],
      right: [
        {
          file: 'activities/IA_CC_1.md',
          keys: `
            history:
              - years: 2017-2020
                weighting: medium
          `,
        },
        { file: 'subcategories/care-coordination.md', keys: 'years: 2017-2020' },
      ],
    },
  },
  check: ({ activities, subcategories, present }) => {
    if (activities.length < present.activities.size) return [];
    const used = new Map<string, Set<number>>();
    for (const { facts } of activities)
      for (const [year, { subcategory }] of expandHistory(facts))
        if (subcategory) used.set(subcategory, (used.get(subcategory) ?? new Set()).add(year));

    // A misspelt subcategory is missing somewhere else.
    if ([...used.keys()].some((id) => !present.subcategories.has(id))) return [];
    return subcategories.flatMap((file) => {
      const { id, years } = file.facts;
      const ranges = rangesOf(used.get(id) ?? []);
      const [first, last] = [ranges[0], ranges.at(-1)];
      const wanted = first && last && { from: first.from, to: last.to };
      const given = years === undefined ? undefined : parseYearRange(years);
      if (given?.from === wanted?.from && given?.to === wanted?.to) return [];
      return problemAt(file, ['years'], {
        code: 'subcategory-years',
        message: wanted
          ? `\`years\` is ${years ?? 'missing'}, but activities stand in it from ${wanted.from} to ${wanted.to}.`
          : `\`years: ${years}\`, but no activity ever stood in it.`,
        hint: wanted ? `Write \`years: ${writeYearRange(wanted)}\`.` : 'Delete the key.',
      });
    });
  },
} satisfies Rule;
