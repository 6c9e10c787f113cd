import type { SiteContent } from '../domain/page-kinds.ts';
import type { IndexHeading } from './api-index.ts';

/** What files are made from. */
export interface Site extends SiteContent {
  /** Puts the base path before an address of the site. */
  readonly urlTo: (address: string) => string;
  /** The same with the origin, where it is known: for what is read away from the site. */
  readonly publicUrlTo: (address: string) => string;
  readonly settings: Settings;
  /** The text of docs/api-changelog.md. */
  readonly apiChangelog: string;
}

/** What the content cannot know. */
export type Settings = { readonly [Name in 'SITE_URL' | 'SECURITY_CONTACT']?: string | undefined };

/** All that the site has to know of a kind of file besides its address. */
export interface KindOfFile<Names extends readonly (number | string)[]> {
  readonly type: string;
  /** Every file of this kind. */
  readonly files: (site: Site) => readonly FileOfKind<Names>[];
  /** Under which heading `/api/v1/index.json` lists the files, if it does. */
  readonly index?: IndexHeading;
  /** The setting without which there is no such file. */
  readonly needs?: keyof Settings;
  /** Why its address is no promise: an `asset` belongs to the pages, a `host file` to whoever runs the host. */
  readonly unpublished?: 'asset' | 'host file';
}

/** A file of a kind: the names in its address, what the index of the API says of it, and its text when it is asked for. */
export interface FileOfKind<Names> {
  readonly names: Names;
  readonly summary?: string;
  readonly text: () => string;
}

/** The one file of a kind without names in its address. */
export function one(text: (site: Site) => string, summary = '') {
  return (site: Site): FileOfKind<[]>[] => [{ names: [], summary, text: () => text(site) }];
}
