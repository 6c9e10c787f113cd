import { addressOf, glossaryPage } from './domain/addresses.ts';
import { type Term, termAnchor } from './domain/glossary.ts';
import { type Part, parts } from './domain/page-kinds.ts';

/** Every address of the site under its base path, in one place. What an address looks like: `domain/addresses.ts`. */
const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** A root-relative address of the site (`/years/2026/`) → the same under the base path. */
export const urlTo = (address: string): string => base + address;

/** The same with the origin where `SITE_URL` names it: for what is read away from the site, such as feeds and CSV. */
export const publicUrlTo = (address: string): string =>
  import.meta.env.SITE ? new URL(urlTo(address), import.meta.env.SITE).href : urlTo(address);

/** The first page of a part of the site, by its name. */
export const linkToPart = (part: Part): { name: string; url: string } => ({
  name: parts[part].name,
  url: urlTo(parts[part].address),
});

export const homeUrl = urlTo(addressOf.home);
export const activitiesUrl = urlTo(addressOf.activities);
export const guidesUrl = urlTo(addressOf.guides);
export const searchUrl = urlTo(addressOf.search);
export const dataUrl = urlTo(addressOf.page('data'));
export const aboutUrl = urlTo(addressOf.page('about'));
export const accessibilityUrl = urlTo(addressOf.page('accessibility'));

export const activityUrl = ({ slug }: { slug: string }): string => urlTo(addressOf.activity(slug));
export const activityInYearUrl = ({ slug }: { slug: string }, year: number): string =>
  urlTo(addressOf.activityInYear(slug, year));
export const subcategoryUrl = (id: string): string => urlTo(addressOf.subcategory(id));
export const yearUrl = (year: number): string => urlTo(addressOf.year(year));
export const guideUrl = (name: string): string => urlTo(addressOf.guide(name));
export const mvpUrl = ({ slug }: { slug: string }): string => urlTo(addressOf.mvp(slug));
export const termUrl = (term: Pick<Term, 'term'>): string =>
  `${urlTo(addressOf.page(glossaryPage))}#${termAnchor(term)}`;
/** What a practice can still do that has begun nothing by the last day. */
export const tooLateUrl = `${guideUrl('choosing-activities')}#after-the-last-day-to-begin`;
