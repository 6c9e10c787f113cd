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
  '/rule/',
  '/about/',
  '/accessibility/',
  '/feed.xml',
] as const;

/** Below these lie files that no page of content stands behind. */
export const addressesOfFiles = ['/api/', '/downloads/'] as const;

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

export const addressOf = {
  activity: (slug: string) => `/activities/${slug}/`,
  activityInYear: (slug: string, year: number) => `/activities/${slug}/${year}/`,
  subcategory: (id: string) => `/subcategories/${id}/`,
  year: (year: number | string) => `/years/${year}/`,
  mvp: (slug: string) => `/mvps/${slug}/`,
  guide: (name: string) => `/guides/${name}/`,
  page: (name: string) => `/${name}/`,
} as const;
