import type { z } from 'zod';
import { addressOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { lineageSchema } from '../domain/lineage.ts';
import { sourcesSchema } from '../domain/source.ts';
import { activitiesJson, activitiesJsonSchema } from './activities-json.ts';
import { glossaryJson, glossaryJsonSchema } from './glossary-json.ts';
import { mvpsJson, mvpsJsonSchema } from './mvps-json.ts';
import { questionsJson, questionsJsonSchema } from './questions-json.ts';
import { rulesJson, rulesJsonSchema } from './rules-json.ts';
import { subcategoriesJson, subcategoriesJsonSchema } from './subcategories-json.ts';
import { yearsJson, yearsJsonSchema } from './years-json.ts';

/** The version of the API: the newest heading of docs/api-changelog.md. */
export const apiVersion = '1.1.0';

type UrlTo = (address: string) => string;

/** A file of `/api/v1/` that there is once. */
export interface ApiFile {
  readonly summary: string;
  readonly schema: z.ZodType;
  readonly make: (catalog: Catalog, urlTo: UrlTo) => unknown;
}

/** Holds a file's function to its schema. */
function apiFile<Schema extends z.ZodType>(
  summary: string,
  schema: Schema,
  make: (catalog: Catalog, urlTo: UrlTo) => z.infer<Schema>,
): ApiFile {
  return { summary, schema, make };
}

/** Name → file: `activities` is `/api/v1/activities.json`. */
export const apiFiles = {
  activities: apiFile('Every activity in short', activitiesJsonSchema, (catalog, urlTo) =>
    activitiesJson(catalog, ({ slug }) => urlTo(addressOf.activity(slug))),
  ),
  subcategories: apiFile('Every subcategory', subcategoriesJsonSchema, subcategoriesJson),
  years: apiFile('Every performance year: its dates, its inventory and what changed', yearsJsonSchema, yearsJson),
  mvps: apiFile('Every MIPS Value Pathway', mvpsJsonSchema, mvpsJson),
  lineage: apiFile('What became of activities', lineageSchema, ({ lineage }) => lineage),
  rules: apiFile('The rules of every performance year, with sources', rulesJsonSchema, rulesJson),
  questions: apiFile('What practices ask, with answers and sources', questionsJsonSchema, questionsJson),
  glossary: apiFile('Every term of the glossary', glossaryJsonSchema, glossaryJson),
  sources: apiFile(
    'Every source of the catalog',
    sourcesSchema.shape.sources.meta({
      title: 'Sources',
      description: 'Every source that other files name by its id.',
    }),
    ({ sources }) => [...sources.values()],
  ),
} as const;
