import { describe, expect, it } from 'vitest';
import { readBuiltSite } from '../../src/built-site/addresses.ts';
import { fileAt, pageAt } from '../../src/domain/address-kinds.ts';
import { addressOf, type PageKind } from '../../src/domain/addresses.ts';
import { pageKindNames, pageKinds, pagesOfKind } from '../../src/domain/page-kinds.ts';
import { builtFiles, filesLeftOut } from '../../src/outputs/built-files.ts';
import { fileKindNames } from '../../src/outputs/files.ts';
import { contentOfSite } from '../support/content-of-site.ts';
import { examplesOfPages, filesOf, read, sites } from '../support/sites.ts';

const { folder } = sites.root;
const content = contentOfSite();
const built = readBuiltSite(folder);
const headingOf = (address: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(read(folder, fileOf(address)))?.[1];
const fileOf = (address: string) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

describe('the pages of the built site', () => {
  const pages = built.filter(({ kind }) => ['page', 'pinned page', 'card', 'error page'].includes(kind));

  it('belong to one kind each, and are those that the kinds say', () => {
    const said = pageKindNames.flatMap((kind) => pagesOfKind(kind, content).map(({ address }) => `${kind} ${address}`));
    expect(pages.map(({ address }) => `${pageAt(address)?.kind} ${address}`).sort()).toEqual(said.sort());
  });

  it.each(pageKindNames)('%s: every page of this kind says whether search engines may show it', (kind) => {
    const addresses = pagesOfKind(kind, content).map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses)
      expect(/<meta name="robots" content="noindex">/.test(read(folder, fileOf(address))), address).toBe(
        !pageKinds[kind].indexed,
      );
  });

  it.each(Object.keys(examplesOfPages) as PageKind[])('%s: the examples of the tests are of this kind', (kind) => {
    for (const example of examplesOfPages[kind]) expect(pageAt(`/${example}`)?.kind).toBe(kind);
  });

  it('are found by the search of the site under their titles', () => {
    const list = filesOf(folder).find((file) => /^search\/list\./.test(file)) ?? '';
    const found: [string, string, string][] = JSON.parse(read(folder, list)).pages;
    const wanted = pageKindNames.flatMap((kind) => (pageKinds[kind].search ? pagesOfKind(kind, content) : []));
    expect(found.map(([address]) => address).sort()).toEqual(wanted.map(({ address }) => address).sort());
    expect(found).toContainEqual([addressOf.linkCheck, 'Link check for wikis', 'Page']);
    for (const [address, title] of found) expect(headingOf(address)).toBe(title);
  });
});

describe('the files of the built site', () => {
  const settings = { SITE_URL: 'https://example.org', SECURITY_CONTACT: 'https://example.org/issues' };
  const urlTo = (address: string) => address;
  const site = { ...content, urlTo, publicUrlTo: urlTo, apiChangelog: '' };
  const ofKinds = (files: readonly { address: string }[]) => files.map(({ address }) => address).sort();

  it('belong to one kind each, and are those that the kinds say', () => {
    const ours = built.filter(({ address }) => fileAt(address)).map(({ address }) => address);
    const isList = (address: string) => fileAt(address)?.kind === 'searchList';
    // The name of the search list depends on the titles of documents, which Astro alone reads.
    expect(ours.filter((address) => !isList(address))).toEqual(
      ofKinds(builtFiles({ ...site, settings: {} })).filter((address) => !isList(address)),
    );
    expect(ours.filter(isList)).toHaveLength(1);
    const others = built.filter(
      ({ address, kind }) => kind !== 'picture' && /\.\w+$/.test(address) && !fileAt(address),
    );
    expect(
      others.map(({ address }) => address).filter((address) => !/^\/(_astro|pagefind)\/|\.html$|\.map$/.test(address)),
    ).toEqual([]);
  });

  it('are all there once the settings are known', () => {
    const kinds = builtFiles({ ...site, settings }).map(({ address }) => fileAt(address)?.kind);
    expect([...new Set(kinds)].sort()).toEqual([...fileKindNames].sort());
    expect(filesLeftOut(settings)).toEqual([]);
  });
});
