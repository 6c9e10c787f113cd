import { z } from 'zod';
import { wholeActivityJson } from './activity-json.ts';
import { apiFiles } from './api-files.ts';
import { apiIndexSchema } from './api-index.ts';

/** The schema of every kind of file under `/api/v1/`, by its name under `/api/v1/schemas/`. */
export const apiSchemas: Readonly<Record<string, z.ZodType>> = {
  index: apiIndexSchema,
  activity: wholeActivityJson,
  ...Object.fromEntries(Object.entries(apiFiles).map(([name, { schema }]) => [name, schema])),
};

/**
 * The JSON Schema (2020-12) of a file of the API. It lets unknown keys pass, because a later version may add some;
 * `strict` does not, and shows in tests that the schema names every key there is.
 */
export function publishedSchema(schema: z.ZodType, { strict = false } = {}): Record<string, unknown> {
  return z.toJSONSchema(schema, {
    io: 'output',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false && !strict) delete jsonSchema.additionalProperties;
      // The schemas of content speak of its files; readers of the API know them under another name.
      if (jsonSchema.description)
        jsonSchema.description = jsonSchema.description.replaceAll('content/sources.yaml', 'sources.json');
    },
  });
}
