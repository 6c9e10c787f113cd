import { existsSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/content-files/read/catalog.ts';
import { lastWeightedYear } from '../../src/domain/years.ts';
import { htmlRules } from '../support/html-rules.ts';
import { weigh } from '../support/page-weights.ts';
import { filesOf, isSmallPage, pagesOf, read, sites } from '../support/sites.ts';

const { folder } = sites.root;
const { activities, years } = readCatalog();
const all = pagesOf(folder);
const small = all.filter((page) => isSmallPage(read(folder, page)));
const pages = all.filter((page) => !small.includes(page));
/** Made by one template each from one row of facts: a few stand for all where looking is slow. */
const sample = [
  ...pages.filter((page, i) => !/\d{4}\/index\.html$/.test(page) || i % 5 === 0),
  ...small.filter((_, i) => i % 100 === 0),
];

describe('the built site', () => {
  it('has a page for every activity file and every year', () => {
    const ids = filesOf('content/activities').map((file) => file.replace('.md', '').toLowerCase().replaceAll('_', '-'));
    expect(ids).toHaveLength(activities.length);
    expect(ids.filter((slug) => !existsSync(`${folder}/activities/${slug}/index.html`))).toEqual([]);
    for (const { year } of years) expect(existsSync(`${folder}/years/${year}/index.html`), String(year)).toBe(true);
  });

  it('gives every page a title of its own and one main heading', () => {
    const titles = pages.map((page) => /<title>(.*?)<\/title>/.exec(read(folder, page))?.[1]);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    expect(pages.filter((page) => (read(folder, page).match(/<h1[ >]/g) ?? []).length !== 1)).toEqual([]);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate(htmlRules);
    const wrong: string[] = [];
    for (const page of sample) {
      const report = await validator.validateString(read(folder, page));
      for (const { messages } of report.results)
        for (const { line, column, ruleId, message } of messages)
          wrong.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is the same to the byte when it is built again', () => {
    const files = filesOf(folder);
    expect(filesOf(sites.again.folder)).toEqual(files);
    expect(files.filter((file) => read(folder, file) !== read(sites.again.folder, file))).toEqual([]);
  });

  it('asks nothing of another host', () => {
    const loads =
      /<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*\b(?:src|data)=["']?(https?:)?\/\/|<link\b[^>]*href=["']?(https?:)?\/\//i;
    expect(pages.filter((page) => loads.test(read(folder, page)))).toEqual([]);
    expect(pages.filter((page) => /url\(\s*["']?(https?:)?\/\//i.test(read(folder, page)))).toEqual([]);
  });

  it('carries a strict policy on every page', () => {
    for (const page of all) {
      const policy =
        /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(read(folder, page))?.[1] ?? '';
      expect(policy, page).toContain("default-src 'none'");
      expect(policy, page).not.toMatch(/unsafe-inline|'unsafe-eval'/);
      expect(read(folder, page), page).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)=/);
    }
  });
});

const matching = (path: RegExp) => pages.filter((page) => path.test(page)).map((page) => read(folder, page));

describe('the weight of activity pages', () => {
  it('is at most 6 kB at the median and 10 kB at most, HTML and CSS together', () => {
    const { median, heaviest } = weigh(matching(/^activities\/[^/]+\/index\.html$/));
    expect(median).toBeLessThanOrEqual(6000);
    expect(heaviest).toBeLessThanOrEqual(10_000);
  });
});

describe('the weight of pages of one year', () => {
  it('is below that of today’s: at most 5 kB at the median and 7 kB at most', () => {
    const { median, heaviest } = weigh(matching(/^activities\/[^/]+\/\d{4}\/index\.html$/));
    expect(median).toBeLessThanOrEqual(5000);
    expect(heaviest).toBeLessThanOrEqual(7000);
  });
});

describe('weights', () => {
  const unweighted = years.filter(({ year }) => year > lastWeightedYear).map(({ year }) => year);

  it('are never shown for years that had none', () => {
    for (const year of unweighted) {
      for (const html of matching(new RegExp(`^activities/[^/]+/${year}/index\\.html$`)))
        expect(html).not.toMatch(/<dt[^>]*>Weight<\/dt>\s*<dd[^>]*>(high|medium|none given)\b/);
      expect(read(folder, `years/${year}/index.html`)).not.toMatch(/(High|Medium)-weighted/);
    }
    expect(read(folder, `years/${lastWeightedYear}/index.html`)).toMatch(/High-weighted/);
  });
});

describe('the cards for iframes', () => {
  const cards = pages.filter((page) => page.startsWith('embed/'));

  it('are there for every activity, each under 3 kB, without scripts', () => {
    expect(cards).toHaveLength(activities.length);
    expect(cards.filter((page) => Buffer.byteLength(read(folder, page)) > 3000)).toEqual([]);
    expect(cards.filter((page) => read(folder, page).includes('<script'))).toEqual([]);
  });
});
