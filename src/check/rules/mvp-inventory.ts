import { inventoryYears } from '../inventories.ts';
import { problemAt, type Rule } from '../rule.ts';

/** An MVP lists only activities of its year’s inventory. */
export const mvpInventory = {
  codes: {
    'not-in-inventory': {
      title: 'An MVP lists an activity that its year does not have',
      text: 'The list of a year names only activities whose history includes that year.',
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
          file: 'mvps/2026.yaml',
          keys: `
            mvps:
              - id: G0053
                title: Rheumatology
                specialties: [Rheumatology]
                activities: [IA_CC_1]
          `,
        },
      ],
      right: [
        {
          file: 'activities/IA_BE_2.md',
          keys: `
            history:
              - years: 2025-2027
          `,
        },
        {
          file: 'mvps/2026.yaml',
          keys: `
            mvps:
              - id: G0053
                title: Rheumatology
                specialties: [Rheumatology]
                activities: [IA_BE_2]
          `,
        },
      ],
    },
  },
  check: (files) => {
    const inventory = inventoryYears(files);
    return files.mvps.flatMap((file) =>
      file.facts.mvps.flatMap((mvp, i) =>
        mvp.activities.flatMap((id, j) => {
          const years = inventory.get(id);
          if (!years || years.has(file.facts.year)) return [];
          return problemAt(file, ['mvps', i, 'activities', j], {
            code: 'not-in-inventory',
            message: `\`${id}\` counts in ${mvp.id}, but is not in the inventory of ${file.facts.year}.`,
            hint: `Remove it, or add ${file.facts.year} to the history of ${id}.`,
          });
        }),
      ),
    );
  },
} satisfies Rule;
