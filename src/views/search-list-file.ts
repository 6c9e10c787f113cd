import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { catalog } from '../catalog.ts';
import { addressOf } from '../domain/addresses.ts';
import { type OtherPage, searchList } from '../search/search-list.ts';
import { urlTo } from '../urls.ts';

interface ListFile {
  /** Without its ending; holds a hash, so that it may be cached for good. */
  readonly name: string;
  readonly text: string;
}

let made: Promise<ListFile> | undefined;

/** The list that search answers from first. Made once a build. */
export function searchListFile(): Promise<ListFile> {
  return (made ??= make());
}

export const searchListUrl = async (): Promise<string> => urlTo(`/search/${(await searchListFile()).name}.json`);

async function make(): Promise<ListFile> {
  const text = JSON.stringify(searchList(catalog(), await otherPages()));
  return { name: `list.${createHash('sha256').update(text).digest('hex').slice(0, 10)}`, text };
}

async function otherPages(): Promise<OtherPage[]> {
  return [
    ...(await getCollection('guides')).map(({ id, data }): OtherPage => [addressOf.guide(id), data.title, 'Guide']),
    ...(await getCollection('pages')).map(({ id, data }): OtherPage => [addressOf.page(id), data.title, 'Page']),
  ];
}
