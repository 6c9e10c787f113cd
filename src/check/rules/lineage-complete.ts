import { currentYear, inventoryYears } from '../inventories.ts';
import { problemAt, type Rule } from '../rule.ts';

/** What left the inventory has an entry that says what became of it, and only one that fits. */
export const lineageComplete: Rule = (files) => {
  const { lineage } = files;
  if (!lineage) return [];
  const { moves, removals } = lineage.facts;
  const continued = new Map(moves.map((move, i) => [move.from, i]));
  const removed = new Set<string>();
  const contradictions = removals.flatMap(({ id }, i) => {
    const twice = removed.has(id);
    removed.add(id);
    const move = moves[continued.get(id) ?? -1];
    if (!twice && !move) return [];
    return problemAt(lineage, ['removals', i, 'id'], {
      code: 'lineage-contradiction',
      message: twice
        ? `\`${id}\` stands twice under \`removals\`.`
        : `\`${id}\` stands under \`removals\`, but also moves to \`${move?.to}\`.`,
      hint: twice ? 'Delete one of the two.' : 'Keep the move if another activity continues it, otherwise the removal.',
    });
  });

  const today = currentYear(files);
  const inventory = inventoryYears(files);
  const silent = files.activities.flatMap((file) => {
    const { id, history } = file.facts;
    const last = Math.max(...(inventory.get(id) ?? []));
    // Data of coming years may still change; only what is gone today needs a reason.
    if (last >= today || continued.has(id) || removed.has(id)) return [];
    return problemAt(file, ['history', history.length - 1, 'years'], {
      code: 'left-without-entry',
      message: `\`${id}\` is in no inventory after ${last}, and lineage.yaml does not say what became of it.`,
      hint: `Add it to lineage.yaml with \`year: ${last + 1}\`: under \`moves\` if another activity continues it, otherwise under \`removals\`.`,
    });
  });
  return [...contradictions, ...silent];
};
