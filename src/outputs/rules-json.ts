import { z } from 'zod';
import { addressOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { year } from '../domain/fields.ts';
import { performanceYearSchema } from '../domain/performance-year.ts';
import { sourcesSchema } from '../domain/source.ts';
import { rebaseLinksIn } from '../markdown/rebase.ts';
import { pageUrl } from './api-fields.ts';

/** `/api/v1/rules.json`. */
export const rulesJsonSchema = z
  .object({
    years: z.array(
      z.object({
        year,
        state: performanceYearSchema.shape.state,
        url: pageUrl.meta({ description: 'Where the page of the year shows its rules.' }),
        rules: performanceYearSchema.shape.facts,
      }),
    ),
    sources: sourcesSchema.shape.sources.meta({ description: 'The sources that the rules name by their ids.' }),
  })
  .meta({ title: 'Rules', description: 'The rules of every performance year, each with confidence and sources.' });

export function rulesJson(catalog: Catalog, urlTo: (address: string) => string): z.infer<typeof rulesJsonSchema> {
  const cited = new Set(
    catalog.years.flatMap(({ entry }) => entry.frontmatter.facts.flatMap(({ sources }) => sources)),
  );
  return {
    years: catalog.years.map(({ year, state, entry }) => ({
      year,
      state,
      url: `${urlTo(addressOf.year(year))}#rules`,
      rules: rebaseLinksIn(entry.frontmatter.facts, urlTo),
    })),
    sources: [...catalog.sources.values()].filter(({ id }) => cited.has(id)),
  };
}
