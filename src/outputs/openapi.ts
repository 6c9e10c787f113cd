import { addressOfFile } from '../domain/addresses.ts';
import { apiFiles, apiVersion } from './api-files.ts';
import { apiSchemas, publishedSchema } from './api-schemas.ts';

/** The OpenAPI 3.1 description of `/api/v1/`. */
export function openapi(urlTo: (address: string) => string): Record<string, unknown> {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Improvement Activities Catalog',
      version: apiVersion,
      summary: 'Every improvement activity of MIPS, every performance year since 2017, as static JSON.',
      description:
        'All files are static: GET alone, no key, no query. Within version 1 keys and files may be added; none is renamed, removed or given another meaning. It is not an official source: CMS’s own text decides.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      { url: urlTo(addressOfFile.apiIndex.replace('/index.json', '')), description: 'Where this file was published' },
    ],
    security: [],
    paths: {
      '/index.json': operation('index', 'What there is, and the version and date of CMS’s data'),
      ...Object.fromEntries(
        Object.entries(apiFiles).map(([name, { summary }]) => [`/${name}.json`, operation(name, summary)]),
      ),
      '/activities/{slug}.json': {
        ...operation('activity', 'One activity with everything'),
        parameters: [
          {
            name: 'slug',
            in: 'path',
            required: true,
            description: 'The id of the activity in small letters with dashes.',
            schema: { type: 'string', pattern: '^ia-[a-z]+(-[0-9]+)?$' },
            example: 'ia-ahe-5',
          },
        ],
      },
    },
    components: {
      schemas: Object.fromEntries(
        Object.entries(apiSchemas).map(([name, schema]) => {
          const { $schema: _, ...rest } = publishedSchema(schema);
          return [name, rest];
        }),
      ),
      responses: { missing: { description: 'There is no such file; hosts answer with the page for what is missing.' } },
    },
  };
}

function operation(name: string, summary: string) {
  return {
    get: {
      operationId: name,
      summary,
      responses: {
        200: {
          description: summary,
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
        },
        404: { $ref: '#/components/responses/missing' },
      },
    },
  };
}
