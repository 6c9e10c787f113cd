import { currentYear, inventoryYears } from '../inventories.ts';
import { problemAt, type Rule } from '../rule.ts';

/** What left the inventory has an entry that says what became of it, and only one that fits. */
export const lineageComplete = {
  codes: {
    'lineage-contradiction': {
      title: 'Lineage says two things of one id',
      text: '`removals` is for activities that no other one continues; what moved does not stand there too.',
      wrong: {
        file: 'lineage.yaml',
        keys: `
          moves:
            - { from: IA_CC_1, to: IA_BE_1, year: 2021, kind: merged, confidence: verified, sources: [rule] }
          removals:
            - { id: IA_CC_1, year: 2021, sources: [rule] }
        `,
      },
      right: {
        file: 'lineage.yaml',
        keys: `
          moves:
            - { from: IA_CC_1, to: IA_BE_1, year: 2021, kind: merged, confidence: verified, sources: [rule] }
          removals: []
        `,
      },
    },
    'left-without-entry': {
      title: 'An activity ended, and lineage is silent',
      text: 'Whoever opens the page of an activity that ended wants to know what became of it.',
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
            moves: []
            removals: []
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
            moves: []
            removals:
              - { id: IA_CC_1, year: 2021, sources: [rule] }
          `,
        },
      ],
    },
  },
  check: (files) => {
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
        hint: twice
          ? 'Delete one of the two.'
          : 'Keep the move if another activity continues it, otherwise the removal.',
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
  },
} satisfies Rule;
