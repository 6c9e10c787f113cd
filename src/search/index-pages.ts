import type { Activity, Catalog } from '../domain/catalog.ts';
import { most } from './places.ts';
import { functionWords, wordsOf } from './words.ts';

/** A page as Pagefind is given it: made for the index alone, never served. */
export interface IndexPage {
  /** Root-relative, without the base path. */
  readonly url: string;
  readonly content: string;
  /** How many of its words stand in the text four times or more, at least three times, at least twice. */
  readonly steps: readonly number[];
}

/**
 * What Pagefind indexes of each activity: every title since 2017, our words, subcategory. Given as stems, each once,
 * the most frequent first: a third of the size of the text, the place of a word tells its number, and a query finds the
 * very words that the list knows. Ids, aliases, MVPs and facets are in the list (`search-list.ts`), which answers before
 * Pagefind has loaded.
 */
export function indexPages(catalog: Catalog): IndexPage[] {
  return catalog.activities.map((activity) => {
    const counts = stemCounts(activity, catalog);
    const stems = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([stem]) => stem);
    return {
      url: `/activities/${activity.slug}/`,
      content: `<html lang="zxx"><body><p>${stems.join(' ')}</p></body></html>`,
      steps: [most, 3, 2].map((least) => [...counts.values()].filter((count) => count >= least).length),
    };
  });
}

function stemCounts(activity: Activity, catalog: Catalog): Map<string, number> {
  const subcategory = (activity.subcategory && catalog.subcategory(activity.subcategory)?.name) || '';
  const counts = new Map<string, number>();
  for (const { text, stem } of wordsOf([...titlesOf(activity), subcategory, fullTextOf(activity)].join('\n')))
    if (!functionWords.has(text) && /^[a-z0-9]+$/.test(stem))
      counts.set(stem, Math.min(most, (counts.get(stem) ?? 0) + 1));
  return counts;
}

const keyOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Which of the titles of `titlesOf` is that of the year. */
export function titleNumber(activity: Activity, year: number): number {
  const title = keyOf(activity.years.get(year)?.title ?? activity.title);
  return titlesOf(activity).findIndex((known) => keyOf(known) === title);
}

/** Every title since 2017, today's first, each once whatever its capitals and full stops. */
export function titlesOf(activity: Activity): string[] {
  const titles = new Map<string, string>();
  for (const title of [activity.title, ...[...activity.years.values()].map((facts) => facts.title).reverse()]) {
    const key = keyOf(title);
    if (!titles.has(key)) titles.set(key, title);
  }
  return [...titles.values()];
}

/** All that our pages say of an activity, as plain text. Notices of suspension are no description. */
export function fullTextOf(activity: Activity): string {
  const { frontmatter, body } = activity.entry;
  const evidence = frontmatter.supportingDocumentation?.items.flatMap(({ title, text }) => [title, text]) ?? [];
  return [
    frontmatter.summary,
    frontmatter.description,
    frontmatter.period?.text,
    ...evidence,
    ...(frontmatter.mistakes ?? []),
    body,
  ]
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
