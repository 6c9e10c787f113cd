import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/domain/catalog.ts';
import { atomFeed } from '../../src/outputs/atom.ts';
import { changesSince2017 } from '../../src/outputs/changes.ts';
import { mvpFeed, subcategoryFeed, wholeFeed } from '../../src/outputs/feeds.ts';
import { atomProblems } from '../support/atom-problems.ts';
import { inventedCatalog, inventedContent } from '../support/invented-catalog.ts';

const changes = changesSince2017(inventedCatalog());
const titles = changes.map(({ day, title }) => `${day} ${title}`);

describe('changes', () => {
  it('are all there is to tell, newest first, suspensions on their day', () => {
    expect(titles).toMatchInlineSnapshot(`
      [
        "2026-02-01 Suspended for 2026: IA_ZZ_4 Title of IA_ZZ_4",
        "2026-01-01 Removed in 2026: IA_ZZ_2 Title of IA_ZZ_2",
        "2026-01-01 Renumbered in 2026: IA_ZZ_3 Title of IA_ZZ_3",
        "2026-01-01 Removed in 2027 (provisional): IA_ZZ_4 Title of IA_ZZ_4",
        "2026-01-01 Changed in 2026: MVP G0002 Spoons",
        "2025-05-06 Suspended for 2025: IA_ZZ_2 Title of IA_ZZ_2",
        "2025-01-01 New in 2025: IA_ZZ_4 Title of IA_ZZ_4",
        "2025-01-01 Retitled in 2025: IA_ZZ_2 Title of IA_ZZ_2",
        "2025-01-01 New in 2025: MVP G0002 Spoons",
        "2024-01-01 Removed in 2024: IA_ZZ_5 Title of IA_ZZ_5",
        "2024-01-01 Re-weighted in 2024: IA_ZZ_1 Title of IA_ZZ_1",
      ]
    `);
  });

  it('have keys of their own', () => {
    expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length);
  });

  it('say why a change without a day carries the day it does', () => {
    const suspended = changes.filter(({ key }) => key.endsWith('/suspended'));
    expect(suspended.map(({ dayNote }) => dayNote)).toEqual(['', '']);
    const others = changes.filter(({ key }) => !key.endsWith('/suspended'));
    expect(others.every(({ dayNote }) => dayNote.startsWith('CMS’s data'))).toBe(true);
  });

  it('of a year that had not begun carry the day of the data', () => {
    const cmsdata = { id: 'cmsdata', name: 'x', kind: 'CMS data', extent: 'whole', published: '2026-08-20' } as const;
    const catalog = buildCatalog({ ...inventedContent, sources: { sources: [cmsdata] } });
    const ahead = changesSince2017(catalog).filter(({ key }) => key.startsWith('2027/'));
    expect(ahead.map(({ day }) => day)).toEqual(ahead.map(() => '2026-08-20'));
    expect(ahead[0]?.dayNote).toBe(
      'CMS’s data for 2027 are provisional. It is dated August 20, 2026, the day of these data.',
    );
  });
});

describe('feeds', () => {
  const catalog = inventedCatalog();
  const feeds = [
    wholeFeed(catalog),
    ...catalog.subcategories.map((subcategory) => subcategoryFeed(subcategory, catalog, changes)),
    ...catalog.mvps.map((mvp) => mvpFeed(mvp, catalog, changes)),
  ];

  it('are valid, with entries and without, with an origin and without', () => {
    for (const feed of [...feeds, ...feeds.map((one) => ({ ...one, changes: [] }))])
      for (const urlTo of [(a: string) => `/base${a}`, (a: string) => `https://example.org${a}`])
        expect(atomProblems(atomFeed(feed, urlTo)), feed.title).toEqual([]);
  });

  it('keep their ids whatever the address of the site', () => {
    const ids = (text: string) => [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    const [feed] = feeds;
    if (!feed) throw new Error('no feed');
    expect(ids(atomFeed(feed, (a) => `https://other.example/x${a}`))).toEqual(ids(atomFeed(feed, (a) => a)));
  });

  it('let no text of the content become markup', () => {
    const [feed] = feeds;
    const [first] = changes;
    if (!feed || !first) throw new Error('nothing to test with');
    const bad = '<script>alert(1)</script> & "quotes" ]]> \u0000\u000b \ud800';
    const text = atomFeed(
      {
        ...feed,
        title: bad,
        changes: [{ ...first, title: bad, parts: [{ name: bad, note: bad, text: `${bad} [x](javascript:1)` }] }],
      },
      (a) => a,
    );
    expect(atomProblems(text)).toEqual([]);
    expect(text).not.toMatch(/<script/);
  });
});

describe('the check of feeds', () => {
  const valid = atomFeed({ ...wholeFeed(inventedCatalog()) }, (a) => a);
  it.each([
    ['not XML', (t: string) => t.replace('</title>', ''), /not well-formed/],
    ['no namespace', (t: string) => t.replace('http://www.w3.org/2005/Atom', 'x'), /no Atom feed/],
    ['no id', (t: string) => t.replace(/<id>.*?<\/id>/, ''), /exactly one id/],
    ['a relative id', (t: string) => t.replace(/<id>.*?<\/id>/, '<id>/feed</id>'), /not absolute/],
    ['no author', (t: string) => t.replace(/<author>[\s\S]*?<\/author>/, ''), /no author/],
    ['a day without a time', (t: string) => t.replace(/T00:00:00Z/, ''), /RFC 3339/],
    ['two entries alike', (t: string) => t.replace(/<entry>[\s\S]*?<\/entry>/, '$&$&'), /same id/],
    ['an unknown element', (t: string) => t.replace('<author>', '<writer/><author>'), /may not hold writer/],
    ['a script', (t: string) => t.replace('&lt;p&gt;', '&lt;script&gt;'), /script/],
  ])('finds %s', (_, spoil, message) => {
    expect(atomProblems(spoil(valid)).join('\n')).toMatch(message);
  });
});
