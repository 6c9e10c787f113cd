import { firmYears } from '../domain/activity-years.ts';
import { addressOf } from '../domain/addresses.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import { rebaseLinks } from '../markdown/rebase.ts';
import { type Columns, csvOf, listCell } from './csv.ts';

/**
 * `/downloads/activities.csv`: every activity, one a row, with our words.
 *
 * @param urlTo puts the base path, and the origin where it is known, before an address of the site
 */
export function catalogCsv(catalog: Catalog, urlTo: (address: string) => string): string {
  const columns: Columns<Activity> = {
    id: ({ id }) => id,
    title: ({ title }) => title,
    status: ({ status }) => status,
    subcategory: ({ subcategory }) => subcategory,
    subcategory_name: ({ subcategory }) => subcategory && catalog.subcategory(subcategory)?.name,
    weighting: ({ weighting }) => weighting,
    first_year: (activity) => firmYears(activity, catalog)[0],
    last_year: (activity) => firmYears(activity, catalog).at(-1),
    mvp_only: ({ mvpOnly }) => mvpOnly,
    mvps: ({ mvps }) => listCell(mvps.get(catalog.currentYear) ?? []),
    draft: ({ draft }) => draft,
    period: ({ entry }) => entry.frontmatter.period?.length,
    summary: ({ entry }) => entry.frontmatter.summary,
    description: ({ entry }) => entry.frontmatter.description && rebaseLinks(entry.frontmatter.description, urlTo),
    documentation_join: ({ entry }) => entry.frontmatter.supportingDocumentation?.join,
    documentation: ({ entry }) => documentationCell(entry.frontmatter.supportingDocumentation?.items, urlTo),
    documentation_year: ({ entry }) => entry.frontmatter.supportingDocumentation?.basedOn,
    continued_by: ({ successors }) => listCell(successors.map(({ to }) => to)),
    continues: ({ predecessors }) => listCell(predecessors.map(({ from }) => from)),
    suspended_from: ({ suspension }) => suspension?.from,
    aliases: ({ entry }) => listCell(entry.frontmatter.aliases ?? []),
    resources: ({ entry }) => listCell((entry.frontmatter.resources ?? []).map(({ url }) => url)),
    url: ({ slug }) => urlTo(addressOf.activity(slug)),
    ...Object.fromEntries(catalog.years.map(({ year }) => [`in_${year}`, (activity) => weightIn(activity, year)])),
  };
  return csvOf(columns, catalog.activities);
}

/** high, medium, or yes where it was in force without a weight. */
function weightIn({ years }: Activity, year: number): string | undefined {
  const facts = years.get(year);
  return facts && (facts.weighting ?? 'yes');
}

function documentationCell(
  items: readonly { title: string; text?: string | undefined }[] = [],
  urlTo: (address: string) => string,
): string {
  return items.map(({ title, text }) => (text ? `${title}: ${rebaseLinks(text, urlTo)}` : title)).join('\n');
}
