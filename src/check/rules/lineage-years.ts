import { inventoryYears } from '../inventories.ts';
import { problemAt, type Rule } from '../rule.ts';

/** Entries of the lineage agree with the inventories: an id is gone from the entry’s year on, and stood there before. */
export const lineageYears = {
  codes: {
    'lineage-year': {
      title: 'Lineage and inventories disagree',
      text: 'In moves and removals, `year` is the first year in which the old id was gone: it stands in the inventory of the year before. The new id, a suspended one and a rewritten one stand in the inventory of the year.',
      wrong: [
        {
          file: 'activities/IA_CC_1.md',
          keys: `
            history:
              - years: 2017-2020
                weighting: medium
          `,
        },
        {
          file: 'lineage.yaml',
          keys: `
            removals:
              - id: IA_CC_1
                year: 2020
                sources: [rule]
          `,
        },
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
        {
          file: 'lineage.yaml',
          keys: `
            removals:
              - id: IA_CC_1
                year: 2021
                sources: [rule]
          `,
        },
      ],
    },
  },
  check: (files) => {
    const { lineage } = files;
    if (!lineage) return [];
    const inventory = inventoryYears(files);
    const problem = (path: readonly PropertyKey[], message: string, hint: string) =>
      problemAt(lineage, path, { code: 'lineage-year', message, hint });

    const gone = (list: 'moves' | 'removals', i: number, id: string, year: number, forever: boolean) => {
      const years = inventory.get(id);
      if (!years?.size) return [];
      const still = [...years].filter((one) => one === year || (forever && one > year)).sort();
      const path = [list, i, 'year'];
      if (still.length)
        return [
          problem(
            path,
            `\`${id}\` is still in the inventory of ${still.join(', ')}.`,
            `Write the first year in which it was gone: ${Math.max(...years) + 1}.`,
          ),
        ];
      if (years.has(year - 1)) return [];
      const hint = `Write the first year in which it was gone: ${Math.max(...years) + 1}.`;
      return [problem(path, `\`${id}\` is not in the inventory of ${year - 1}, the year before.`, hint)];
    };
    const there = (list: 'moves' | 'suspensions' | 'rescopes', i: number, key: string, id: string, year: number) =>
      inventory.get(id)?.has(year) === false
        ? [problem([list, i, key], `\`${id}\` is not in the inventory of ${year}.`, 'Correct the year or the id.')]
        : [];

    const { moves, removals, suspensions, rescopes } = lineage.facts;
    return [
      ...moves.flatMap(({ from, to, year, kind }, i) => [
        ...gone('moves', i, from, year, kind === 'renumbered'),
        ...there('moves', i, 'to', to, year),
      ]),
      ...removals.flatMap(({ id, year }, i) => gone('removals', i, id, year, true)),
      ...suspensions.flatMap(({ id, year }, i) => there('suspensions', i, 'year', id, year)),
      ...rescopes.flatMap(({ id, year }, i) => there('rescopes', i, 'year', id, year)),
    ];
  },
} satisfies Rule;
