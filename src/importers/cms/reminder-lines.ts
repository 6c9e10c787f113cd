import type { Reminders } from './reminders.ts';
import { count, idList } from './report-words.ts';

/** What is left for a person to do, as lines for a reader. */
export function reminderLines(reminders: Reminders): string[] {
  const { subcategories, years, unknownToCms, withoutLineage, outsideInventory, textChanges } = reminders;
  const lines = subcategories.map(
    ({ id, activities }) =>
      `Subcategory ${id} has no page (${idList(activities)}): add content/subcategories/${id}.md.`,
  );
  for (const year of years) lines.push(`The year ${year} has no page: add content/years/${year}.md.`);
  if (unknownToCms.length)
    lines.push(
      `Gone from CMS’s data, in no year any more: ${idList(unknownToCms)}. The files stay; decide what becomes of them.`,
    );
  if (withoutLineage.length)
    lines.push(
      `Left the inventory, and content/lineage.yaml does not say what became of them: ${idList(withoutLineage)}. Add a move or a removal.`,
    );
  for (const { id, year, mvps } of outsideInventory)
    lines.push(`MVPs of ${year} count ${id}, which that year’s inventory lacks (${idList(mvps)}): ask CMS.`);
  if (textChanges.length) {
    const where = textChanges.map(({ id, year }) => `${id} ${year}`);
    lines.push(
      `CMS changed a description ${count(textChanges.length, 'time')} without an entry in the file’s textChanges, drafts not counted: ${idList(where)}.`,
    );
  }
  return lines;
}
