import { fill, type NamesIn } from '../domain/address-kinds.ts';
import { addressOfFile, type FileKind } from '../domain/addresses.ts';
import { slugOf } from '../domain/ids.ts';
import { sitemapAddresses } from '../domain/page-kinds.ts';
import { activityPage } from '../page/activity-page.ts';
import { withdrawnPage } from '../page/withdrawn-page.ts';
import { fullTextOf } from '../search/index-pages.ts';
import { wholeActivity } from './activity-json.ts';
import { apiFiles } from './api-files.ts';
import { apiIndex, type IndexHeading, type ListedFile } from './api-index.ts';
import { apiSchemas, publishedSchema } from './api-schemas.ts';
import { atomFeed } from './atom.ts';
import { yearCalendar } from './calendar-ics.ts';
import { catalogCsv } from './catalog-csv.ts';
import { dataDay } from './change.ts';
import { changesSince2017 } from './changes.ts';
import { mvpFeed, subcategoryFeed, wholeFeed } from './feeds.ts';
import { type FileOfKind, type KindOfFile, one, type Site } from './file-kind.ts';
import { linkCheckData } from './link-check-data.ts';
import { llmsTxt } from './llms-txt.ts';
import { openapi } from './openapi.ts';
import { pageMarkdown } from './page-markdown.ts';
import { searchListFile } from './search-list-file.ts';
import { securityTxt } from './security-txt.ts';
import { sitemap } from './sitemap.ts';
import { activityYearsCsv, yearCsv } from './years-csv.ts';

const json = 'application/json';
const csv = 'text/csv';
const atom = 'application/atom+xml';
const markdown = 'text/markdown';
const plain = 'text/plain';

/**
 * Every kind of file for programs and spreadsheets, in the order of the index. A kind without a row, or a row without a
 * kind, does not compile.
 */
export const fileKinds: { readonly [Kind in FileKind]: KindOfFile<NamesIn<(typeof addressOfFile)[Kind]>> } = {
  apiIndex: {
    type: json,
    files: one((site) => JSON.stringify(apiIndex(site.catalog, site.urlTo, (heading) => listedUnder(heading, site)))),
  },
  api: {
    type: json,
    files: ({ catalog, urlTo }) =>
      Object.entries(apiFiles).map(([name, { make }]) => ({
        names: [name],
        text: () => JSON.stringify(make(catalog, urlTo)),
      })),
  },
  activityJson: {
    type: json,
    files: ({ catalog, urlTo }) =>
      catalog.activities.map((activity) => ({
        names: [activity.slug],
        text: () => JSON.stringify(wholeActivity(activity, catalog, urlTo)),
      })),
  },
  apiSchema: {
    type: json,
    files: () =>
      Object.entries(apiSchemas).map(([name, schema]) => ({
        names: [name],
        text: () => JSON.stringify(publishedSchema(schema)),
      })),
  },
  openapi: {
    type: json,
    index: 'descriptions',
    files: one(({ urlTo }) => JSON.stringify(openapi(urlTo)), 'OpenAPI 3.1'),
  },
  apiChangelog: {
    type: markdown,
    index: 'descriptions',
    files: one(({ apiChangelog }) => apiChangelog, 'What changed from version to version'),
  },
  catalogCsv: {
    type: csv,
    index: 'downloads',
    files: one(({ catalog, publicUrlTo }) => catalogCsv(catalog, publicUrlTo), 'Every activity, one a row'),
  },
  yearsCsv: {
    type: csv,
    index: 'downloads',
    files: one(
      ({ catalog, publicUrlTo }) => activityYearsCsv(catalog, publicUrlTo),
      'Every activity in every year, one a row',
    ),
  },
  yearCsv: {
    type: csv,
    index: 'downloads',
    files: ({ catalog, publicUrlTo }) =>
      catalog.years.map((year) => ({
        names: [year.year],
        summary: `The inventory of ${year.year}`,
        text: () => yearCsv(year, catalog, publicUrlTo),
      })),
  },
  calendar: {
    type: 'text/calendar',
    index: 'calendars',
    files: ({ catalog, publicUrlTo }) =>
      catalog.years.map((year) => ({
        names: [year.year],
        summary: `The dates of ${year.year}`,
        text: () => yearCalendar(year, catalog, publicUrlTo),
      })),
  },
  feed: {
    type: atom,
    index: 'feeds',
    files: one(({ catalog, publicUrlTo }) => atomFeed(wholeFeed(catalog), publicUrlTo), 'All changes'),
  },
  subcategoryFeed: {
    type: atom,
    index: 'feeds',
    files: ({ catalog, publicUrlTo }) => {
      const changes = changesSince2017(catalog);
      return catalog.subcategories.map((subcategory) => ({
        names: [subcategory.id],
        summary: `Changes in ${subcategory.name}`,
        text: () => atomFeed(subcategoryFeed(subcategory, catalog, changes), publicUrlTo),
      }));
    },
  },
  mvpFeed: {
    type: atom,
    index: 'feeds',
    files: ({ catalog, publicUrlTo }) => {
      const changes = changesSince2017(catalog);
      return catalog.mvps.map((mvp) => ({
        names: [mvp.slug],
        summary: `Changes in ${mvp.title}`,
        text: () => atomFeed(mvpFeed(mvp, catalog, changes), publicUrlTo),
      }));
    },
  },
  activityMarkdown: {
    type: markdown,
    files: ({ catalog, publicUrlTo }) => [
      ...catalog.activities.map(
        (activity): FileOfKind<[string]> => ({
          names: [activity.slug],
          text: () => pageMarkdown(activityPage(activity, catalog), publicUrlTo),
        }),
      ),
      ...catalog.withdrawn.map(
        (withdrawn): FileOfKind<[string]> => ({
          names: [slugOf(withdrawn.id)],
          text: () => pageMarkdown(withdrawnPage(withdrawn, catalog), publicUrlTo),
        }),
      ),
    ],
  },
  llms: { type: plain, files: one(({ catalog, publicUrlTo }) => llmsTxt(catalog, publicUrlTo)) },
  linkCheckData: { type: json, files: one(({ catalog }) => JSON.stringify(linkCheckData(catalog))) },
  searchList: {
    type: json,
    unpublished: 'asset',
    files: (site) => {
      const { hash, text } = searchListFile(site);
      return [{ names: [hash], text: () => text }];
    },
  },
  // What search shows words in context from.
  searchText: {
    type: plain,
    unpublished: 'asset',
    files: ({ catalog }) =>
      catalog.activities.map((activity) => ({ names: [activity.slug], text: () => fullTextOf(activity) })),
  },
  // May hold complete addresses alone.
  sitemap: {
    type: 'application/xml',
    unpublished: 'host file',
    needs: 'SITE_URL',
    files: one((site) => sitemap(sitemapAddresses(site).map(site.publicUrlTo))),
  },
  security: {
    type: plain,
    unpublished: 'host file',
    needs: 'SECURITY_CONTACT',
    files: one(({ catalog, publicUrlTo, settings: { SITE_URL, SECURITY_CONTACT = '' } }) =>
      securityTxt(SECURITY_CONTACT, dataDay(catalog), SITE_URL && publicUrlTo(addressOfFile.security)),
    ),
  },
};

/** The kinds in their order. */
export const fileKindNames = Object.keys(fileKinds) as FileKind[];

/** What `/api/v1/index.json` lists under a heading. */
function listedUnder(heading: IndexHeading, site: Site): ListedFile[] {
  return fileKindNames.filter((kind) => fileKinds[kind].index === heading).flatMap((kind) => filesOfKind(kind, site));
}

/** Every file of a kind. */
export function filesOfKind(kind: FileKind, site: Site): (ListedFile & { text: () => string })[] {
  const files: readonly FileOfKind<readonly (number | string)[]>[] = fileKinds[kind].files(site);
  return files.map(({ names, summary = '', text }) => ({ address: fill(addressOfFile[kind], names), summary, text }));
}
