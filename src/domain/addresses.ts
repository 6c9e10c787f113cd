/**
 * The addresses of the site as content writes them: root-relative, small letters, a slash at the end.
 * They never change once published.
 */

/** Every kind of page, with its address: one, or one for each name. What else there is to a kind: `page-kinds.ts`. */
export const addressOf = {
  home: '/',
  activities: '/activities/',
  subcategories: '/subcategories/',
  years: '/years/',
  mvps: '/mvps/',
  guides: '/guides/',
  search: '/search/',
  linkCheck: '/link-check/',
  /** A file of `content/pages`. */
  page: (name: string) => `/${name}/`,
  guide: (name: string) => `/guides/${name}/`,
  /** An activity, or an id that CMS withdrew. */
  activity: (slug: string) => `/activities/${slug}/`,
  subcategory: (id: string) => `/subcategories/${id}/`,
  year: (year: number | string) => `/years/${year}/`,
  mvp: (slug: string) => `/mvps/${slug}/`,
  activityInYear: (slug: string, year: number | string) => `/activities/${slug}/${year}/`,
  /** The card of an activity for an iframe. */
  embed: (slug: string) => `/embed/${slug}/`,
  notFound: '/404.html',
} as const;

export type PageKind = keyof typeof addressOf;

/** Every kind of file for programs and spreadsheets, with its address. How each is made: `outputs/files.ts`. */
export const addressOfFile = {
  apiIndex: '/api/v1/index.json',
  api: (name: string) => `/api/v1/${name}.json`,
  activityJson: (slug: string) => `/api/v1/activities/${slug}.json`,
  apiSchema: (name: string) => `/api/v1/schemas/${name}.json`,
  openapi: '/api/v1/openapi.json',
  apiChangelog: '/api/v1/CHANGELOG.md',
  catalogCsv: '/downloads/activities.csv',
  yearsCsv: '/downloads/activity-years.csv',
  yearCsv: (year: number | string) => `/downloads/activities-${year}.csv`,
  calendar: (year: number | string) => `/calendar/${year}.ics`,
  feed: '/feed.xml',
  subcategoryFeed: (id: string) => `/feeds/subcategories/${id}.xml`,
  mvpFeed: (slug: string) => `/feeds/mvps/${slug}.xml`,
  activityMarkdown: (slug: string) => `/activities/${slug}.md`,
  llms: '/llms.txt',
  linkCheckData: '/link-check/activities.json',
  searchList: (hash: string) => `/search/list.${hash}.json`,
  searchText: (slug: string) => `/search/text/${slug}.txt`,
  sitemap: '/sitemap.xml',
  security: '/.well-known/security.txt',
} as const;

export type FileKind = keyof typeof addressOfFile;

/** The sections of an activity page, in its order. */
export const activityAnchors = [
  'what-to-do',
  'supporting-documentation',
  'where-it-counts',
  'history',
  'lineage',
  'resources',
  'sources',
] as const;

export type ActivityAnchor = (typeof activityAnchors)[number];

/** The sections of the page of an activity in one performance year, in its order. */
export const pinnedAnchors = [
  'what-to-do',
  'supporting-documentation',
  'where-it-counts',
  'rules',
  'differences',
  'sources',
] as const;

export type PinnedAnchor = (typeof pinnedAnchors)[number];

/** Files of `content/pages` that navigation and other pages link to, whatever else there is. */
export const linkedPages = ['about', 'accessibility', 'data', 'glossary', 'rule'] as const;

/** The guide that holds `content/questions.yaml`, each question under its own anchor. */
export const questionsGuide = 'questions';

/** The page that holds `content/glossary.yaml`, each term under its own anchor. */
export const glossaryPage = 'glossary';

/** The section of the page About that says how sure is how sure. */
export const marksAnchor = 'what-the-marks-mean';
