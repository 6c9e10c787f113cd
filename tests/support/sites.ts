import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageKind } from '../../src/domain/addresses.ts';

/** A build, and what it was built with. */
export interface Site {
  readonly folder: string;
  readonly base: string;
  /** Environment variables of the build; an empty one counts as none. */
  readonly settings: Readonly<Record<string, string>>;
}

const unpublished = { SITE_URL: '', SECURITY_CONTACT: '', FEEDBACK_URL: '' };

/** The sites that the tests look at: as `npm start` shows it, the same again, and as it is published on some host. */
export const sites = {
  root: { folder: 'dist', base: '/', settings: unpublished },
  again: { folder: '.cache/site-again', base: '/', settings: unpublished },
  based: {
    folder: '.cache/site-based',
    base: '/some/path/',
    settings: {
      SITE_URL: 'https://ia.example',
      SECURITY_CONTACT: 'https://ia.example/security-contact',
      FEEDBACK_URL: 'https://host.example/catalog/issues/new',
    },
  },
} as const satisfies Record<string, Site>;

/** Where the builds of this run leave their notes. */
export const marks = '.cache/builds';

/** The note that a build leaves when it has ended: empty, or what went wrong. */
export const noteOf = ({ folder }: Site): string => join(marks, folder.replaceAll(/\W+/g, '-'));

/** Every file of a built site, relative to its folder, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

export const pagesOf = (folder: string): string[] => filesOf(folder).filter((file) => file.endsWith('.html'));

export const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** A small page that leads on to another; a browser that opens it is gone at once. */
export const isSmallPage = (html: string): boolean => html.includes('<meta http-equiv="refresh"');

/** Pages of every kind, as addresses below the base path: several where pages of a kind differ much. */
export const examplesOfPages = {
  home: [''],
  activities: ['activities/'],
  activity: [
    'activities/ia-pspa-16/',
    'activities/ia-ahe-5/',
    'activities/ia-ahe-1/',
    'activities/ia-pcmh/',
    'activities/ia-bmh-13/',
  ],
  activityInYear: ['activities/ia-ahe-5/2025/', 'activities/ia-pspa-16/2019/'],
  subcategories: ['subcategories/'],
  subcategory: ['subcategories/care-coordination/', 'subcategories/participation-in-an-apm/'],
  years: ['years/'],
  year: ['years/2017/', 'years/2026/', 'years/2027/'],
  mvps: ['mvps/'],
  mvp: ['mvps/g0053/'],
  guides: ['guides/'],
  guide: ['guides/choosing-activities/', 'guides/evidence-and-audits/', 'guides/questions/'],
  page: ['rule/', 'glossary/', 'about/', 'accessibility/'],
  search: ['search/'],
  linkCheck: ['link-check/'],
  embed: ['embed/ia-ahe-5/'],
  notFound: ['404.html'],
} as const satisfies Record<PageKind, readonly [string, ...string[]]>;

/** All of them. */
export const kindsOfPage = Object.values(examplesOfPages).flat();

/** The address of the home page where the site is published: `https://ia.example/some/path/`, or the base path alone. */
export const publicAddress = ({ settings, base }: Site): string => `${settings['SITE_URL']}${base}`;

/** The file of a site that a link leads to, root-relative or complete; undefined where the link leaves the site. */
export function fileBehind(href: string, site: Site): string | undefined {
  const within = [publicAddress(site), site.base].find((start) => href.startsWith(start));
  if (within === undefined) return undefined;
  const path = href.slice(within.length).split(/[?#]/)[0] ?? '';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
