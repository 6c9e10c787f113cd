/**
 * The addresses of the site as content writes them: root-relative, small letters, a slash at the end.
 * They never change once published.
 */

/** Pages that stand by themselves. Those of `content/pages` and `content/guides` come on top. */
export const fixedAddresses = [
  '/',
  '/activities/',
  '/subcategories/',
  '/years/',
  '/mvps/',
  '/guides/',
  '/search/',
  '/link-check/',
  '/rule/',
  '/about/',
  '/accessibility/',
  '/feed.xml',
  '/llms.txt',
] as const;

/** Below these lie files that no page of content stands behind. */
export const addressesOfFiles = ['/api/', '/calendar/', '/downloads/', '/feeds/'] as const;

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

/** The guide that holds `content/questions.yaml`, each question under its own anchor. */
export const questionsGuide = 'questions';

/** The page that holds `content/glossary.yaml`, each term under its own anchor. */
export const glossaryPage = 'glossary';

/** The section of the page About that says how sure is how sure. */
export const marksAnchor = 'what-the-marks-mean';

/** The tool that checks the links of a wiki page. */
export const linkCheckAddress = '/link-check/';

export const addressOf = {
  activity: (slug: string) => `/activities/${slug}/`,
  activityInYear: (slug: string, year: number | string) => `/activities/${slug}/${year}/`,
  subcategory: (id: string) => `/subcategories/${id}/`,
  year: (year: number | string) => `/years/${year}/`,
  /** The card of an activity for an iframe. */
  embed: (slug: string) => `/embed/${slug}/`,
  mvp: (slug: string) => `/mvps/${slug}/`,
  guide: (name: string) => `/guides/${name}/`,
  page: (name: string) => `/${name}/`,
} as const;

/** The addresses of files for programs and spreadsheets. */
export const addressOfFile = {
  api: (path: string) => `/api/v1/${path}`,
  activityJson: (slug: string) => `/api/v1/activities/${slug}.json`,
  activityMarkdown: (slug: string) => `/activities/${slug}.md`,
  catalogCsv: '/downloads/activities.csv',
  yearsCsv: '/downloads/activity-years.csv',
  yearCsv: (year: number) => `/downloads/activities-${year}.csv`,
  calendar: (year: number) => `/calendar/${year}.ics`,
  feed: '/feed.xml',
  subcategoryFeed: (id: string) => `/feeds/subcategories/${id}.xml`,
  mvpFeed: (slug: string) => `/feeds/mvps/${slug}.xml`,
  llms: '/llms.txt',
} as const;
