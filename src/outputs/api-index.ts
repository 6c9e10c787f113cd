import { z } from 'zod';
import { addressOfFile } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { isoDate, oneLine, year } from '../domain/fields.ts';
import { pageUrl } from './api-fields.ts';
import { apiFiles, apiVersion } from './api-files.ts';

const file = z.object({ url: pageUrl, summary: oneLine });

/** `/api/v1/index.json`. */
export const apiIndexSchema = z
  .object({
    name: oneLine,
    version: z.string().meta({ description: 'Version of the API; what changed stands in CHANGELOG.md.' }),
    currentYear: year.meta({ description: 'The performance year that runs today, as the catalog has it.' }),
    data: z
      .object({ url: oneLine, version: oneLine, published: isoDate })
      .partial()
      .meta({ description: 'CMS’s data that all facts rest on, and the day CMS published that version.' }),
    files: z.array(file.extend({ schema: pageUrl })).meta({ description: 'Files that there are once.' }),
    activityFile: file
      .extend({ url: oneLine, schema: pageUrl })
      .meta({ description: 'One file an activity: {slug} is its id in small letters with dashes, ia-ahe-5.' }),
    descriptions: z.array(file).meta({ description: 'The API described: OpenAPI and changelog.' }),
    downloads: z.array(file).meta({ description: 'The same facts as CSV.' }),
    calendars: z.array(file).meta({ description: 'The dates of each performance year as a calendar (RFC 5545).' }),
    feeds: z.array(file).meta({ description: 'Atom feeds of changes.' }),
  })
  .meta({ title: 'Index', description: 'What there is under /api/v1/ and beside it.' });

export function apiIndex(catalog: Catalog, urlTo: (address: string) => string): z.infer<typeof apiIndexSchema> {
  const data = catalog.sources.get('cmsdata');
  const api = (path: string) => urlTo(addressOfFile.api(path));
  const entry = (address: string, summary: string) => ({ url: urlTo(address), summary });
  return {
    name: 'Improvement Activities Catalog',
    version: apiVersion,
    currentYear: catalog.currentYear,
    data: {
      ...(data?.url && { url: data.url }),
      ...(data?.version && { version: data.version }),
      ...(data?.published && { published: data.published }),
    },
    files: Object.entries(apiFiles).map(([name, { summary }]) => ({
      url: api(`${name}.json`),
      summary,
      schema: api(`schemas/${name}.json`),
    })),
    activityFile: {
      url: urlTo(addressOfFile.activityJson('{slug}')),
      summary: 'One activity with everything',
      schema: api('schemas/activity.json'),
    },
    descriptions: [
      entry(addressOfFile.api('openapi.json'), 'OpenAPI 3.1'),
      entry(addressOfFile.api('CHANGELOG.md'), 'What changed from version to version'),
    ],
    downloads: [
      entry(addressOfFile.catalogCsv, 'Every activity, one a row'),
      entry(addressOfFile.yearsCsv, 'Every activity in every year, one a row'),
      ...catalog.years.map(({ year }) => entry(addressOfFile.yearCsv(year), `The inventory of ${year}`)),
    ],
    calendars: catalog.years.map(({ year }) => entry(addressOfFile.calendar(year), `The dates of ${year}`)),
    feeds: [
      entry(addressOfFile.feed, 'All changes'),
      ...catalog.subcategories.map(({ id, name }) => entry(addressOfFile.subcategoryFeed(id), `Changes in ${name}`)),
      ...catalog.mvps.map(({ slug, title }) => entry(addressOfFile.mvpFeed(slug), `Changes in ${title}`)),
    ],
  };
}
