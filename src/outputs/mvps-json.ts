import { z } from 'zod';
import { addressOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { oneLine } from '../domain/fields.ts';
import { mvpId, mvpYearSchema } from '../domain/mvp.ts';
import { pageUrl, yearKey } from './api-fields.ts';

const mvpJson = z.object({
  id: mvpId,
  title: oneLine.meta({ description: 'The title of its newest year.' }),
  url: pageUrl,
  years: z
    .record(yearKey, mvpYearSchema.shape.mvps.element.omit({ id: true }))
    .meta({ description: 'Title, specialties and activities by performance year.' }),
});

/** `/api/v1/mvps.json`. */
export const mvpsJsonSchema = z
  .array(mvpJson)
  .meta({ title: 'MIPS Value Pathways', description: 'Every MIPS Value Pathway (MVP), in the order of ids.' });

export function mvpsJson(catalog: Catalog, urlTo: (address: string) => string): z.infer<typeof mvpsJsonSchema> {
  return catalog.mvps.map(({ id, slug, title, years }) => ({
    id,
    title,
    url: urlTo(addressOf.mvp(slug)),
    years: Object.fromEntries([...years].map(([year, { id: _, ...facts }]) => [String(year), facts])),
  }));
}
