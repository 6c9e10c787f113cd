import { describe, expect, it } from 'vitest';
import { leftOutOfBuild } from '../../src/build/left-out.ts';
import { sitemapAddresses } from '../../src/domain/page-kinds.ts';
import { llmsTxt } from '../../src/outputs/llms-txt.ts';
import { pageMarkdown } from '../../src/outputs/page-markdown.ts';
import { securityTxt } from '../../src/outputs/security-txt.ts';
import { sitemap } from '../../src/outputs/sitemap.ts';
import { activityPage } from '../../src/page/activity-page.ts';
import { readXml } from '../support/atom-problems.ts';
import { inventedCatalog } from '../support/invented-catalog.ts';

describe('security.txt', () => {
  it('names contact and expiry, and itself where the origin is known', () => {
    expect(
      securityTxt('https://example.org/issues', '2026-08-20', 'https://example.org/.well-known/security.txt'),
    ).toBe(
      'Contact: https://example.org/issues\nExpires: 2027-08-20T00:00:00Z\nPreferred-Languages: en\nCanonical: https://example.org/.well-known/security.txt\n',
    );
    expect(securityTxt('mailto:security@example.org', '2024-02-29')).toContain('Expires: 2025-02-28T00:00:00Z');
  });

  it.each(['someone', 'http://example.org', 'https://', 'https://a b', 'mailto:a@b\nExpires: never'])(
    'refuses the contact %j',
    (contact) => expect(() => securityTxt(contact, '2026-08-20')).toThrow('SECURITY_CONTACT'),
  );
});

describe('the sitemap', () => {
  it('lists every page once, as complete addresses', () => {
    const addresses = sitemapAddresses({
      catalog: inventedCatalog(),
      documents: { pages: new Map([['about', 'About']]), guides: new Map([['scoring', 'Scoring']]) },
    });
    expect(addresses).toContain('/about/');
    expect(addresses).toContain('/guides/scoring/');
    expect(addresses).toContain('/activities/ia-zz-5/');
    expect(new Set(addresses).size).toBe(addresses.length);
    const root = readXml(sitemap(addresses.map((address) => `https://example.org${address}?a&b`)));
    expect(root.name).toBe('urlset');
    expect(root.attributes['xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(root.children.map(({ name, children }) => [name, ...children.map((child) => child.name)].join())).toEqual(
      addresses.map(() => 'url,loc'),
    );
    expect(root.children[0]?.children[0]?.text).toBe('https://example.org/?a&b');
  });
});

describe('llms.txt', () => {
  it('has the parts that llmstxt.org names, in their order', () => {
    const lines = llmsTxt(inventedCatalog(), (address) => `/base${address}`).split('\n');
    const heads = lines.filter((line) => /^(#|>)/.test(line)).map((line) => line.replace(/^> .*/, '> …'));
    expect(heads).toEqual([
      '# Improvement Activities Catalog',
      '> …',
      '## Data',
      '## Activities of 2026',
      '## Performance years',
      '## Optional',
    ]);
    expect(lines).toContain('- [IA_ZZ_1: Title of IA_ZZ_1](/base/activities/ia-zz-1.md)');
    expect(lines.indexOf('- [IA_ZZ_2: Title of IA_ZZ_2](/base/activities/ia-zz-2.md)')).toBeGreaterThan(
      lines.indexOf('## Optional'),
    );
  });
});

describe('an activity as Markdown', () => {
  it('says plainly what is missing', () => {
    const catalog = inventedCatalog();
    const [activity] = catalog.activities.filter(({ id }) => id === 'IA_ZZ_3');
    if (!activity) throw new Error('IA_ZZ_3 is missing');
    expect(pageMarkdown(activityPage(activity, catalog), (address) => `/base${address}`)).toMatchInlineSnapshot(`
      "# IA_ZZ_3: Title of IA_ZZ_3

      - Status: Renumbered. Its last performance year was 2025. CMS went on with it under another id. Renumbered to [IA_ZZ_10: Title of IA_ZZ_10](/base/activities/ia-zz-10/).
      - Subcategory: [Care Coordination](/base/subcategories/care-coordination/)
      - Performance years: 2022–2025
      - Weight: Medium in 2022–2024. No weights since 2025.
      - How long: [90 continuous days](/base/guides/ninety-days/)
      - Page: </base/activities/ia-zz-3/>

      ## What you had to do

      Our description of this activity is still to come. Read what it asks in CMS’s own text.

      ## What to have kept

      We have no list of evidence for this activity yet. Keep dated records that show what you did, when and by whom.

      ## Where it counted

      No MIPS Value Pathway (MVP) lists it. MVPs began with performance year 2023.

      ## History

      As it stood in [2022](/base/activities/ia-zz-3/2022/) [2023](/base/activities/ia-zz-3/2023/) [2024](/base/activities/ia-zz-3/2024/) [2025](/base/activities/ia-zz-3/2025/)

      - 2022–2024: medium; TITLE of ia zz 3
      - 2025: no weights

      ## Related ids

      - Renumbered to [IA_ZZ_10: Title of IA_ZZ_10](/base/activities/ia-zz-10/) in 2026

      ## Resources

      - [CMS: requirements of the improvement activities category](https://qpp.cms.gov/mips/improvement-activities)

      ## Sources

      Titles, subcategories, weights, years and MVPs are CMS’s. The words are still to be written. [How we work](/base/about/)
      "
    `);
  });
});

describe('what a build leaves out', () => {
  it('is said in one line', () => {
    expect(leftOutOfBuild({})).toBe('Left out: sitemap.xml (set SITE_URL) and security.txt (set SECURITY_CONTACT).');
    expect(leftOutOfBuild({ SITE_URL: 'https://example.org' })).toBe('Left out: security.txt (set SECURITY_CONTACT).');
    expect(leftOutOfBuild({ SITE_URL: 'x', SECURITY_CONTACT: 'y' })).toBe('');
  });
});
