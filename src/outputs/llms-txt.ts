import { addressOf, addressOfFile } from '../domain/addresses.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import { lastWeightedYear } from '../domain/years.ts';
import { dataDay } from './change.ts';
import { blocks, bullets, link, section } from './markdown-parts.ts';

/**
 * `/llms.txt`, as llmstxt.org describes it: what the site is, and where each activity stands as Markdown.
 *
 * @param urlTo puts the base path, and the origin where it is known, before an address of the site
 */
export function llmsTxt(catalog: Catalog, urlTo: (address: string) => string): string {
  const list = (activities: readonly Activity[]) =>
    bullets(
      activities.map(({ id, title, slug }) => link(`${id}: ${title}`, urlTo(addressOfFile.activityMarkdown(slug)))),
    );
  const current = ({ years }: Activity) => years.has(catalog.currentYear);
  return blocks(
    '# Improvement Activities Catalog',
    `> Every improvement activity of MIPS, Medicare’s Merit-based Incentive Payment System, in every performance year since ${catalog.years[0]?.year}: what it asks, what evidence to keep, where it counts, what became of it.`,
    `The current performance year is ${catalog.currentYear}. Facts are those of CMS’s data as of ${dataDay(catalog)}; descriptions are in our own words. It is not an official site: CMS’s text decides. An activity that was removed or renumbered keeps its page, which says so. Weights (high, medium) ended with performance year ${lastWeightedYear}.`,
    section(
      'Data',
      bullets([
        `${link('Index of the JSON files', urlTo(addressOfFile.apiIndex))}: all facts with sources, by activity, year and MVP`,
        `${link('Every activity as CSV', urlTo(addressOfFile.catalogCsv))}: one row an activity`,
        `${link('Rules of every performance year', urlTo(addressOfFile.api('rules')))}: each with confidence and sources`,
        `${link('Questions and answers', urlTo(addressOfFile.api('questions')))}: what practices ask, each answer with confidence and sources`,
        `${link(`Dates of ${catalog.currentYear}`, urlTo(addressOfFile.calendar(catalog.currentYear)))}: as a calendar`,
      ]),
    ),
    section(`Activities of ${catalog.currentYear}`, list(catalog.activities.filter(current))),
    section(
      'Performance years',
      bullets(catalog.years.map(({ year }) => link(String(year), urlTo(addressOf.year(year))))),
    ),
    section('Optional', list(catalog.activities.filter((activity) => !current(activity)))),
  );
}
