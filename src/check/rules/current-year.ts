import { problemAt, type Rule } from '../rule.ts';

/** Exactly one year is current; those before it are past, those after it provisional. */
export const oneCurrentYear = {
  codes: {
    'current-year': {
      title: 'Not exactly one current year',
      text: 'One year has `state: current`, those before it are `past`, those after it `provisional`.',
      wrong: [
        { file: 'years/2025.md', keys: 'state: current' },
        { file: 'years/2026.md', keys: 'state: current' },
      ],
      right: [
        { file: 'years/2025.md', keys: 'state: past' },
        { file: 'years/2026.md', keys: 'state: current' },
      ],
    },
  },
  check: ({ years, present }) => {
    const ordered = [...years].sort((a, b) => a.facts.year - b.facts.year);
    const newest = ordered.at(-1);
    const current = ordered.filter(({ facts }) => facts.state === 'current').at(-1);
    if (!newest) return [];
    if (!current)
      return years.length < present.years.size
        ? []
        : [
            problemAt(newest, ['state'], {
              code: 'current-year',
              message: 'No year is current.',
              hint: 'Write `state: current` in the file of the year that runs today.',
            }),
          ];
    return ordered.flatMap((file) => {
      const { year, state } = file.facts;
      const wanted = year < current.facts.year ? 'past' : year > current.facts.year ? 'provisional' : 'current';
      if (state === wanted) return [];
      return problemAt(file, ['state'], {
        code: 'current-year',
        message:
          state === 'current'
            ? `Two years are current: ${year} and ${current.facts.year}.`
            : `${year} is ${state}, although ${current.facts.year} is the current year.`,
        hint: `Write \`state: ${wanted}\`, or correct the state of ${current.facts.year}.`,
      });
    });
  },
} satisfies Rule;
