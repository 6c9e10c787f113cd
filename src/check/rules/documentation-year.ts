import { inventoryYears } from '../inventories.ts';
import { problemAt, type Rule } from '../rule.ts';

/** The criteria that supporting documentation rests on are of a year in which the activity, or the id it had before, stood in the inventory. */
export const documentationYear: Rule = (files) => {
  const inventory = inventoryYears(files);
  return files.activities.flatMap((file) => {
    const { id, supportingDocumentation } = file.facts;
    const basedOn = supportingDocumentation?.basedOn;
    const ids = [id, ...earlierIds(id, files)];
    if (basedOn === undefined || ids.some((one) => inventory.get(one)?.has(basedOn) ?? one !== id)) return [];
    return problemAt(file, ['supportingDocumentation', 'basedOn'], {
      code: 'documentation-year',
      message: `\`basedOn: ${basedOn}\`: ${ids.join(' or ')} is not in the inventory of ${basedOn}.`,
      hint: 'Write the year of the criteria that the list rests on.',
    });
  });
};

/** The ids that were renumbered to this one, directly or over several years. */
function earlierIds(id: string, { lineage }: Parameters<Rule>[0], seen: readonly string[] = []): string[] {
  const before = (lineage?.facts.moves ?? [])
    .filter(({ kind, to, from }) => kind === 'renumbered' && to === id && !seen.includes(from))
    .map(({ from }) => from);
  return before.flatMap((from) => [from, ...earlierIds(from, { lineage } as Parameters<Rule>[0], [...seen, id, from])]);
}
