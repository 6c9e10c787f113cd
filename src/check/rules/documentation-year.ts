import { idsOverTime } from '../../domain/lineage.ts';
import { inventoryYears } from '../inventories.ts';
import { problemAt, type Rule } from '../rule.ts';

/** The criteria that supporting documentation rests on are of a year in which the activity, or the id it had before, stood in the inventory. */
export const documentationYear = {
  codes: {
    'documentation-year': {
      title: 'Supporting documentation of a year without the activity',
      text: '`basedOn` is a year in which the activity stood in the inventory, or the id from which it was renumbered.',
      wrong: {
        file: 'activities/IA_BE_2.md',
        keys: `
          history:
            - years: 2025-2027
          supportingDocumentation:
            join: all of
            basedOn: 2024
            items:
              - title: Report of the registry
        `,
      },
      right: {
        file: 'activities/IA_BE_2.md',
        keys: `
          history:
            - years: 2025-2027
          supportingDocumentation:
            join: all of
            basedOn: 2025
            items:
              - title: Report of the registry
        `,
      },
    },
  },
  check: (files) => {
    const inventory = inventoryYears(files);
    return files.activities.flatMap((file) => {
      const { id, supportingDocumentation } = file.facts;
      const basedOn = supportingDocumentation?.basedOn;
      const ids = idsOverTime(id, files.lineage?.facts);
      if (basedOn === undefined || ids.some((one) => inventory.get(one)?.has(basedOn) ?? one !== id)) return [];
      return problemAt(file, ['supportingDocumentation', 'basedOn'], {
        code: 'documentation-year',
        message: `\`basedOn: ${basedOn}\`: ${ids.join(' or ')} is not in the inventory of ${basedOn}.`,
        hint: 'Write the year of the criteria that the list rests on.',
      });
    });
  },
} satisfies Rule;
