import { z } from 'zod';
import { addressOf, glossaryPage } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { glossarySchema, termAnchor } from '../domain/glossary.ts';
import { rebaseLinksIn } from '../markdown/rebase.ts';
import { pageUrl } from './api-fields.ts';

/** `/api/v1/glossary.json`. */
export const glossaryJsonSchema = z
  .array(z.object({ ...glossarySchema.shape.terms.element.shape, url: pageUrl }))
  .meta({ title: 'Glossary', description: 'Terms of the program and everyday words, each with its meaning.' });

export function glossaryJson(
  { terms }: Catalog,
  urlTo: (address: string) => string,
): z.infer<typeof glossaryJsonSchema> {
  const page = urlTo(addressOf.page(glossaryPage));
  return terms.map((term) => ({ ...rebaseLinksIn(term, urlTo), url: `${page}#${termAnchor(term)}` }));
}
