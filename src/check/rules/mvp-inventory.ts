import { inventoryYears } from '../inventories.ts';
import { problemAt, type Rule } from '../rule.ts';

/** An MVP lists only activities of its year’s inventory. */
export const mvpInventory: Rule = (files) => {
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
};
