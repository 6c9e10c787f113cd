import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sites that the tests look at. */
export const sites = {
  root: { folder: 'dist', base: '/' },
  again: { folder: '.cache/site-again', base: '/' },
  based: { folder: '.cache/site-based', base: '/some/path/' },
} as const;

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

/** One page of every kind, as addresses below the base path. */
export const kindsOfPage = [
  '',
  'activities/',
  'activities/ia-pspa-16/',
  'activities/ia-ahe-5/',
  'activities/ia-ahe-1/',
  'activities/ia-pcmh/',
  'activities/ia-bmh-13/',
  'activities/ia-ahe-5/2025/',
  'activities/ia-pspa-16/2019/',
  'subcategories/',
  'subcategories/care-coordination/',
  'subcategories/participation-in-an-apm/',
  'years/',
  'years/2017/',
  'years/2026/',
  'years/2027/',
  'mvps/',
  'mvps/g0053/',
  'guides/',
  'guides/choosing-activities/',
  'guides/evidence-and-audits/',
  'guides/questions/',
  'rule/',
  'glossary/',
  'search/',
  'link-check/',
  'embed/ia-ahe-5/',
  'about/',
  'accessibility/',
  '404.html',
] as const;
