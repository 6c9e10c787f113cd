import type { Activity, Catalog } from '../domain/catalog.ts';

/** A page as Pagefind is given it: made for the index alone, never served. */
export interface IndexPage {
  readonly id: string;
  /** Root-relative, without the base path. */
  readonly url: string;
  readonly content: string;
}

/**
 * What Pagefind indexes of each activity: every title since 2017, our words, subcategory. Ids, aliases, MVPs and
 * facets are in the list (`search-list.ts`), which answers before Pagefind has loaded.
 */
export function indexPages(catalog: Catalog): IndexPage[] {
  return catalog.activities.map((activity) => ({
    id: activity.id,
    url: `/activities/${activity.slug}/`,
    content: activityHtml(activity, catalog),
  }));
}

function activityHtml(activity: Activity, catalog: Catalog): string {
  const subcategory = activity.subcategory ? catalog.subcategory(activity.subcategory)?.name : '';
  const titles = [...titlesOf(activity), subcategory].filter(Boolean).join('. ');
  return `<html lang="en"><body><main><div>${escapeHtml(fullTextOf(activity))}</div>
<p>${escapeHtml(titles)}</p></main></body></html>`;
}

/** Every title since 2017, today's first, each once whatever its capitals and full stops. */
export function titlesOf(activity: Activity): string[] {
  const titles = new Map<string, string>();
  for (const title of [activity.title, ...[...activity.years.values()].map((facts) => facts.title).reverse()]) {
    const key = title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    if (!titles.has(key)) titles.set(key, title);
  }
  return [...titles.values()];
}

/** All that our pages say of an activity, as plain text. Notices of suspension are no description. */
export function fullTextOf(activity: Activity): string {
  const { facts, body } = activity.words;
  const evidence = facts.supportingDocumentation?.items.flatMap(({ title, text }) => [title, text]) ?? [];
  return [facts.summary, facts.description, facts.period?.text, ...evidence, ...(facts.mistakes ?? []), body]
    .filter((text) => text !== undefined && text !== '')
    .map((text) => plainText(text as string))
    .join('\n');
}

function plainText(markdown: string): string {
  return markdown
    .split(/\n{2,}/)
    .filter((paragraph) => !/^CMS suspended\b/.test(paragraph))
    .join('\n')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*+]|\d+\.|#+|>)\s+/gm, '')
    .replace(/[*`]+/g, '');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
