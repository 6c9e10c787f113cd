import { fill, type NamesIn, pageAt } from './address-kinds.ts';
import { addressOf, glossaryPage, type PageKind } from './addresses.ts';
import type { Catalog } from './catalog.ts';
import { idOfSlug, slugOf } from './ids.ts';

/** What pages are made from. */
export interface SiteContent {
  readonly catalog: Catalog;
  readonly documents: Documents;
}

/** The longer reading beside the catalog: name → title, by name. */
export interface Documents {
  readonly pages: ReadonlyMap<string, string>;
  readonly guides: ReadonlyMap<string, string>;
}

/** The parts of the site as its navigation shows them. */
export const parts = {
  activities: { name: 'Activities', address: addressOf.activities },
  subcategories: { name: 'Subcategories', address: addressOf.subcategories },
  years: { name: 'Years', address: addressOf.years },
  mvps: { name: 'MVPs', address: addressOf.mvps },
  guides: { name: 'Guides', address: addressOf.guides },
  about: { name: 'About', address: addressOf.page('about') },
} as const;

export type Part = keyof typeof parts;

/** The folders of pictures for link previews, below `/previews/`. */
export type PictureFolder = 'activities' | 'subcategories' | 'years';

/** The file of a picture below `/previews/`, without its ending: `activities/ia-ahe-5`. */
export const pictureName = (folder: PictureFolder, name: number | string): string => `${folder}/${name}`;

/** All that the site has to know of a kind of page besides its address and what stands on it. */
interface KindOfPage<Names extends readonly (number | string)[]> {
  /** The names of every page of this kind; `once` where the address has none. */
  readonly pages: (content: SiteContent) => readonly Names[];
  /** Search engines may show it, and the sitemap lists it. */
  readonly indexed: boolean;
  /** The part of the site that it belongs to, if any. */
  readonly part?: Part | ((name: string) => Part);
  /** How a page below it names it in its trail. */
  readonly crumb?: string | ((name: string) => string);
  /** Where the picture of its link preview lies. */
  readonly pictures?: PictureFolder;
  /**
   * How the site's search lists it. Left out where search is not to find it, or knows it from the catalog: activities,
   * subcategories, years and MVPs.
   */
  readonly search?: { readonly kind: 'Guide' | 'Page'; readonly title: (content: SiteContent, name: string) => string };
}

const once = (): [][] => [[]];

/** Every kind of page, in the order of the sitemap. A kind without a row, or a row without a kind, does not compile. */
export const pageKinds: { readonly [Kind in PageKind]: KindOfPage<NamesIn<(typeof addressOf)[Kind]>> } = {
  home: { pages: once, indexed: true, crumb: 'Home' },
  activities: { pages: once, indexed: true, part: 'activities', crumb: parts.activities.name },
  subcategories: { pages: once, indexed: true, part: 'subcategories', crumb: parts.subcategories.name },
  years: { pages: once, indexed: true, part: 'years', crumb: parts.years.name },
  mvps: { pages: once, indexed: true, part: 'mvps', crumb: parts.mvps.name },
  guides: { pages: once, indexed: true, part: 'guides', crumb: parts.guides.name },
  // Empty until somebody types, so neither a search engine nor the site's own search leads to it.
  search: { pages: once, indexed: false },
  linkCheck: {
    pages: once,
    indexed: true,
    part: 'about',
    search: { kind: 'Page', title: () => 'Link check for wikis' },
  },
  page: {
    pages: ({ documents }) => [...documents.pages.keys()].map((name) => [name]),
    indexed: true,
    part: (name) => (['rule', glossaryPage].includes(name) ? 'guides' : 'about'),
    search: { kind: 'Page', title: ({ documents }, name) => documents.pages.get(name) ?? name },
  },
  guide: {
    pages: ({ documents }) => [...documents.guides.keys()].map((name) => [name]),
    indexed: true,
    part: 'guides',
    search: { kind: 'Guide', title: ({ documents }, name) => documents.guides.get(name) ?? name },
  },
  activity: {
    pages: ({ catalog }) => [...catalog.activities, ...catalog.withdrawn].map(({ id }) => [slugOf(id)]),
    indexed: true,
    part: 'activities',
    crumb: idOfSlug,
    pictures: 'activities',
  },
  subcategory: {
    pages: ({ catalog }) => catalog.subcategories.map(({ id }) => [id]),
    indexed: true,
    part: 'subcategories',
    pictures: 'subcategories',
  },
  year: {
    pages: ({ catalog }) => catalog.years.map(({ year }) => [year]),
    indexed: true,
    part: 'years',
    pictures: 'years',
  },
  mvp: { pages: ({ catalog }) => catalog.mvps.map(({ slug }) => [slug]), indexed: true, part: 'mvps' },
  // Whoever searches the web for an activity should meet today's page, not one of eleven.
  activityInYear: {
    pages: ({ catalog }) =>
      catalog.activities.flatMap(({ slug, years }) => [...years.keys()].map((year): [string, number] => [slug, year])),
    indexed: false,
    part: 'activities',
    pictures: 'activities',
  },
  embed: { pages: ({ catalog }) => catalog.activities.map(({ slug }) => [slug]), indexed: false },
  notFound: { pages: once, indexed: false },
};

/** The kinds in their order. */
export const pageKindNames = Object.keys(pageKinds) as PageKind[];

/** Every page of a kind. */
export function pagesOfKind(kind: PageKind, content: SiteContent): { address: string; name: string }[] {
  return pageKinds[kind].pages(content).map((names: readonly (number | string)[]) => ({
    address: fill(addressOf[kind], names),
    name: `${names[0] ?? ''}`,
  }));
}

/** The addresses of all pages that search engines are to know. */
export function sitemapAddresses(content: SiteContent): string[] {
  return pageKindNames
    .filter((kind) => pageKinds[kind].indexed)
    .flatMap((kind) => pagesOfKind(kind, content).map(({ address }) => address));
}

/** The part of the site that a page belongs to. */
export function partOf(kind: PageKind, name: string): Part | undefined {
  const { part } = pageKinds[kind];
  return typeof part === 'function' ? part(name) : part;
}

/**
 * The pages above an address: `/activities/ia-ahe-5/2024/` → Home, Activities, IA_AHE_5.
 *
 * @param address root-relative, without the base path
 */
export function trailOf(address: string): { name: string; address: string }[] {
  return [...address.matchAll(/\/(?=.)/g)].flatMap(({ index }) => {
    const above = address.slice(0, index + 1);
    const page = pageAt(above);
    const crumb = page && pageKinds[page.kind].crumb;
    if (!page || !crumb) return [];
    return { name: typeof crumb === 'string' ? crumb : crumb(page.names[0] ?? ''), address: above };
  });
}
