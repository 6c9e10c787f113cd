import { z } from 'zod';
import { addressOfFile } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { isoDate, oneLine, year } from '../domain/fields.ts';
import { pageUrl } from './api-fields.ts';
import { apiFiles, apiVersion } from './api-files.ts';

const file = z.object({ url: pageUrl, summary: oneLine });

/** The headings of the index under which files are listed with their summaries alone. */
export type IndexHeading = 'descriptions' | 'downloads' | 'calendars' | 'feeds';

export interface ListedFile {
  /** Root-relative, without the base path. */
  readonly address: string;
  readonly summary: string;
}

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

/** @param listed what stands under a heading */
export function apiIndex(
  catalog: Catalog,
  urlTo: (address: string) => string,
  listed: (heading: IndexHeading) => readonly ListedFile[],
): z.infer<typeof apiIndexSchema> {
  const data = catalog.sources.get('cmsdata');
  const under = (heading: IndexHeading) =>
    listed(heading).map(({ address, summary }) => ({ url: urlTo(address), summary }));
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
      url: urlTo(addressOfFile.api(name)),
      summary,
      schema: urlTo(addressOfFile.apiSchema(name)),
    })),
    activityFile: {
      url: urlTo(addressOfFile.activityJson('{slug}')),
      summary: 'One activity with everything',
      schema: urlTo(addressOfFile.apiSchema('activity')),
    },
    descriptions: under('descriptions'),
    downloads: under('downloads'),
    calendars: under('calendars'),
    feeds: under('feeds'),
  };
}
