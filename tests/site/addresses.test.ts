import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedOf, readBuiltSite } from '../../src/built-site/addresses.ts';
import { publishedFile } from '../../src/cli/addresses.ts';
import { readCatalog } from '../../src/content-files/read/catalog.ts';
import { spellingAddresses } from '../../src/domain/address-spellings.ts';
import { slugOf } from '../../src/domain/ids.ts';
import { missingFrom, parsePublished, vanished } from '../../src/domain/published.ts';
import { cloudflareLimits, redirectsFile } from '../../src/outputs/redirects-file.ts';
import { readRedirects } from '../support/redirects.ts';
import { isSmallPage, publicAddress, read, sites } from '../support/sites.ts';

const { activities, withdrawn, redirects } = readCatalog();
const ids = [...activities, ...withdrawn].map(({ id }) => id);

describe(publishedFile, () => {
  const published = parsePublished(readFileSync(publishedFile, 'utf8'));
  const built = publishedOf(readBuiltSite(sites.root.folder));

  it('holds nothing that vanished without a redirect (docs/addresses.md says how to retire an address)', () => {
    expect(vanished(published, built, redirects)).toEqual([]);
  });

  it('holds every address of the build (add new ones: npm run addresses -- --write)', () => {
    expect(missingFrom(published, built)).toEqual([]);
  });

  it('is the same under a base path; what needs the address of the site is a file for the host', () => {
    const based = readBuiltSite(sites.based.folder);
    expect(publishedOf(based)).toEqual(built);
    for (const address of ['/sitemap.xml', '/.well-known/security.txt'])
      expect(based).toContainEqual({ address, kind: 'host file', anchors: [] });
  });
});

describe.each([sites.root, sites.based])('small pages under $base', (site) => {
  const { folder, base } = site;

  it('lead from every spelling of every id to its page', () => {
    for (const id of ids) {
      const page = `activities/${slugOf(id)}/`;
      expect(existsSync(join(folder, page, 'index.html')), page).toBe(true);
      for (const address of spellingAddresses(id)) {
        const html = read(folder, join(address, 'index.html'));
        expect(html, address).toContain(`<meta http-equiv="refresh" content="0; url=${base}${page}">`);
        expect(html, address).toContain(`<link rel="canonical" href="${publicAddress(site)}${page}">`);
        expect(html, address).toContain('<meta name="robots" content="noindex">');
        expect(html, address).toContain(`<a href="${base}${page}">`);
        expect(html, address).not.toContain('<script');
      }
    }
  });

  it('where capitals make no difference, no two pages that differ share a folder', () => {
    const targets = new Map<string, string>();
    for (const id of ids)
      for (const address of [`/activities/${slugOf(id)}/`, ...spellingAddresses(id)]) {
        const folded = address.toLowerCase();
        expect(targets.get(folded) ?? id, address).toBe(id);
        targets.set(folded, id);
      }
    // The page itself came first, and was not overwritten by a small one.
    for (const id of ids) expect(isSmallPage(read(folder, `activities/${slugOf(id)}/index.html`)), id).toBe(false);
  });
});

describe.each([sites.root, sites.based])('_redirects under $base', ({ folder, base }) => {
  const rules = readRedirects(read(folder, '_redirects'));

  it('stays within the limits of Cloudflare Pages, plain rules first', () => {
    const dynamic = rules.map(({ from }) => /[*:]/.test(from));
    expect(dynamic.filter((is) => !is).length).toBeLessThanOrEqual(cloudflareLimits.static);
    expect(dynamic.filter((is) => is).length).toBeLessThanOrEqual(cloudflareLimits.dynamic);
    expect(dynamic.indexOf(true)).toBe(dynamic.filter((is) => !is).length);
  });

  it('leads from inside the base path to pages, each address once, never to itself', () => {
    for (const { from, to, status } of rules) {
      expect(from.startsWith(base)).toBe(true);
      expect(status).toBe('301');
      expect(existsSync(join(folder, to.slice(base.length), 'index.html')), to).toBe(true);
      expect(from).not.toBe(to);
    }
    expect(new Set(rules.map(({ from }) => from)).size).toBe(rules.length);
  });

  it('has a rule for the likeliest spellings of every id', () => {
    for (const id of ids) {
      const to = `${base}activities/${slugOf(id)}/`;
      const bare = id.replace('IA_', '');
      for (const spelling of [id, id.toLowerCase(), slugOf(id), bare, slugOf(bare), bare.replace('_', '')])
        expect(rules.find(({ from }) => from === base + spelling)?.to, spelling).toBe(to);
    }
  });
});

describe('_redirects of Netlify', () => {
  it('has a forced rule for every spelling, and for the slugs of old wiki pages', () => {
    const rules = readRedirects(redirectsFile(readCatalog(), { urlTo: (address) => address, host: 'netlify' }));
    const byFrom = new Map(rules.map((rule) => [rule.from, rule]));
    for (const id of ids)
      for (const address of spellingAddresses(id))
        expect(byFrom.get(address)).toEqual({ from: address, to: `/activities/${slugOf(id)}/`, status: '301!' });
    expect(byFrom.get('/ahe-5-*')?.to).toBe('/activities/ia-ahe-5/');
    expect(rules.filter(({ from }) => from.endsWith('-*'))).toHaveLength(activities.length - 2);
  });
});
