import { z } from 'zod';
import { addressOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { activityId, oneLine, year } from '../domain/fields.ts';
import { subcategorySchema } from '../domain/subcategory.ts';
import { parseYearRange, yearsOf } from '../domain/years.ts';
import { rebaseLinks } from '../markdown/rebase.ts';
import { markdownText, pageUrl } from './api-fields.ts';

const facts = subcategorySchema.shape;

const subcategoryJson = z.object({
  id: facts.id,
  name: oneLine.meta({ description: 'Name as CMS’s data write it.' }),
  family: z.string().nullable().meta({ description: 'The letters in the ids of its activities, such as AHE.' }),
  url: pageUrl,
  summary: facts.summary,
  text: markdownText.optional(),
  rule: facts.rule,
  years: z.array(year).meta({ description: 'Performance years with activities in CMS’s data.' }),
  activities: z.array(activityId).meta({ description: 'Every activity whose newest subcategory it is.' }),
});

/** `/api/v1/subcategories.json`. */
export const subcategoriesJsonSchema = z
  .array(subcategoryJson)
  .meta({ title: 'Subcategories', description: 'Every subcategory, in the order of names.' });

export function subcategoriesJson(
  catalog: Catalog,
  urlTo: (address: string) => string,
): z.infer<typeof subcategoriesJsonSchema> {
  return catalog.subcategories.map(({ id, name, entry: { frontmatter, body }, activities }) => {
    const range = frontmatter.years === undefined ? undefined : parseYearRange(frontmatter.years);
    return {
      id,
      name,
      family: frontmatter.family ?? null,
      url: urlTo(addressOf.subcategory(id)),
      summary: frontmatter.summary,
      ...(body && { text: rebaseLinks(body, urlTo) }),
      rule: frontmatter.rule,
      years: range ? yearsOf(range) : [],
      activities: activities.map(({ id }) => id),
    };
  });
}
