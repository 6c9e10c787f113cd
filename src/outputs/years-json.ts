import { z } from 'zod';
import { addressOf, addressOfFile } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { activityId, oneLine, year } from '../domain/fields.ts';
import { performanceYearSchema } from '../domain/performance-year.ts';
import { yearChanges } from '../domain/year-changes.ts';
import { rebaseLinks, rebaseLinksIn } from '../markdown/rebase.ts';
import { markdownText, pageUrl } from './api-fields.ts';

const change = z.object({ id: activityId, before: oneLine, after: oneLine });

const changesJson = z
  .object({
    added: z.array(activityId),
    removed: z.array(activityId).meta({ description: 'Gone, and no other id is the same activity.' }),
    renumbered: z.array(z.object({ from: activityId, to: activityId })),
    retitled: z.array(change).meta({ description: 'Titles that differ in more than letter case and punctuation.' }),
    reweighted: z.array(change),
    suspended: z.array(activityId).meta({ description: 'Suspended by CMS inside the year.' }),
  })
  .meta({ description: 'What changed from the year before; null for the first year.' });

const yearJson = z.object({
  year,
  state: performanceYearSchema.shape.state,
  url: pageUrl,
  text: markdownText.optional(),
  count: z.int().meta({ description: 'Number of activities in the inventory.' }),
  high: z.int().meta({ description: 'How many of them were weighted high; 0 where the year had no weights.' }),
  medium: z.int().meta({ description: 'How many of them were weighted medium.' }),
  datesChecked: performanceYearSchema.shape.datesChecked,
  dates: performanceYearSchema.shape.dates,
  calendar: pageUrl.meta({ description: 'The same dates as a calendar (RFC 5545).' }),
  activities: z.array(activityId).meta({ description: 'The inventory of the year.' }),
  changes: changesJson.nullable(),
});

/** `/api/v1/years.json`. */
export const yearsJsonSchema = z
  .array(yearJson)
  .meta({ title: 'Performance years', description: 'Every performance year, oldest first. Its rules: rules.json.' });

export function yearsJson(catalog: Catalog, urlTo: (address: string) => string): z.infer<typeof yearsJsonSchema> {
  return catalog.years.map(({ year, state, entry, activities }) => {
    const weighted = (weight: string) => activities.filter(({ years }) => years.get(year)?.weighting === weight).length;
    return {
      year,
      state,
      url: urlTo(addressOf.year(year)),
      ...(entry.body && { text: rebaseLinks(entry.body, urlTo) }),
      count: activities.length,
      high: weighted('high'),
      medium: weighted('medium'),
      datesChecked: entry.frontmatter.datesChecked,
      dates: rebaseLinksIn(entry.frontmatter.dates, urlTo),
      calendar: urlTo(addressOfFile.calendar(year)),
      activities: activities.map(({ id }) => id),
      changes: changesIn(year, catalog),
    };
  });
}

function changesIn(year: number, catalog: Catalog): z.infer<typeof changesJson> | null {
  const changes = yearChanges(catalog, year);
  if (!changes) return null;
  const ids = (activities: readonly { id: string }[]) => activities.map(({ id }) => id);
  const pairs = (list: typeof changes.retitled) =>
    list.map(({ activity, before, after }) => ({ id: activity.id, before, after }));
  return {
    added: ids(changes.added),
    removed: ids(changes.removed.map(({ activity }) => activity)),
    renumbered: changes.renumbered.map(({ move: { from, to } }) => ({ from, to })),
    retitled: pairs(changes.retitled),
    reweighted: pairs(changes.reweighted),
    suspended: ids(changes.suspended),
  };
}
