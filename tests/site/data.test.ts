import { existsSync, readFileSync } from 'node:fs';
import { createConfig, lint } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/content-files/read/catalog.ts';
import { slugOf } from '../../src/domain/ids.ts';
import { sitemapAddresses } from '../../src/domain/page-kinds.ts';
import { apiFiles, apiVersion } from '../../src/outputs/api-files.ts';
import { apiSchemas, publishedSchema } from '../../src/outputs/api-schemas.ts';
import { atomProblems, readXml } from '../support/atom-problems.ts';
import { contentOfSite } from '../support/content-of-site.ts';
import { fileBehind, filesOf, pagesOf, publicAddress, read, sites } from '../support/sites.ts';

const { folder } = sites.root;
const files = filesOf(folder);
const json = (path: string, from: string = folder) => JSON.parse(read(from, `api/v1/${path}`));
const activityFiles = files.filter((file) => /^api\/v1\/activities\/.*\.json$/.test(file));
const feeds = files.filter((file) => file === 'feed.xml' || /^feeds\/.*\.xml$/.test(file));

describe('the JSON', () => {
  const names = [...Object.keys(apiFiles), 'index'];
  const ajv = () => addFormats.default(new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }));

  it('has every file that its index names, and each is described', () => {
    const index = json('index.json');
    const named = [...index.files, ...index.descriptions, ...index.downloads, ...index.feeds];
    for (const { url, schema } of named)
      for (const address of [url, schema])
        if (address) expect(files, address).toContain(fileBehind(address, sites.root));
    expect(index.version).toBe(apiVersion);
    expect(index.data.published).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it.each(names)('%s.json passes its own schema, and the schema names every key', (name) => {
    const published = ajv().compile(json(`schemas/${name}.json`));
    const strict = ajv().compile(publishedSchema(apiSchemas[name] ?? expect.fail(), { strict: true }));
    for (const validate of [published, strict]) {
      validate(json(`${name}.json`));
      expect(validate.errors).toBeNull();
    }
  });

  it('one file an activity passes its schema, for each of them', () => {
    expect(activityFiles).toHaveLength(readCatalog().activities.length);
    const published = ajv().compile(json('schemas/activity.json'));
    const strict = ajv().compile(publishedSchema(apiSchemas['activity'] ?? expect.fail(), { strict: true }));
    for (const file of activityFiles)
      for (const validate of [published, strict]) {
        validate(JSON.parse(read(folder, file)));
        expect(validate.errors, file).toBeNull();
      }
  });

  it('says in every file of an activity what the list of all says', () => {
    for (const short of json('activities.json'))
      expect(json(`activities/${short.id.toLowerCase().replaceAll('_', '-')}.json`)).toMatchObject(short);
  });

  it('gives the sources that its parts name', () => {
    const known = new Set(json('sources.json').map(({ id }: { id: string }) => id));
    const cited = JSON.stringify([json('lineage.json'), json('rules.json').years, json('subcategories.json')]);
    for (const [, list = ''] of cited.matchAll(/"sources":\[([^\]]*)\]/g))
      for (const id of list.split(',').filter(Boolean)) expect(known).toContain(JSON.parse(id));
    for (const file of activityFiles) {
      const { successors, predecessors, suspension, removal, sources } = JSON.parse(read(folder, file));
      const given = sources.map(({ id }: { id: string }) => id);
      for (const entry of [...successors, ...predecessors, suspension, removal])
        for (const id of entry?.sources ?? []) expect(given, file).toContain(id);
    }
  });

  it('has links that work under a base path', () => {
    const { base, folder: based } = sites.based;
    for (const path of [
      'activities.json',
      'subcategories.json',
      'years.json',
      'mvps.json',
      'rules.json',
      'index.json',
    ]) {
      const text = read(based, `api/v1/${path}`);
      const addresses = [...text.matchAll(/"(?:url|schema)":"(\/[^"]*)"|\]\((\/[^)]*)\)/g)].map(
        ([, a, b]) => a ?? b ?? '',
      );
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses.filter((one) => !one.includes('{'))) {
        expect(address.startsWith(base), `${path}: ${address}`).toBe(true);
        expect(existsSync(`${based}/${fileBehind(address, sites.based)}`), `${path}: ${address}`).toBe(true);
      }
    }
  });

  it('has a changelog whose newest version it is', () => {
    expect(/^## (\S+)/m.exec(read(folder, 'api/v1/CHANGELOG.md'))?.[1]).toBe(apiVersion);
    expect(read(folder, 'api/v1/CHANGELOG.md')).toBe(readFileSync('docs/api-changelog.md', 'utf8'));
  });
});

describe('the OpenAPI description', () => {
  it.each([sites.root, sites.based])('passes the linter under $base', async ({ folder }) => {
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lint({ ref: `${folder}/api/v1/openapi.json`, config });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it('describes every file there is, and no other', () => {
    const { paths } = json('openapi.json');
    const described = Object.keys(paths).filter((path) => !path.includes('{'));
    const there = files.filter((file) => /^api\/v1\/[^/]+\.json$/.test(file) && !file.endsWith('openapi.json'));
    expect(described.map((path) => `api/v1${path}`).sort()).toEqual(there);
  });
});

describe('the CSV', () => {
  const table = (name: string): Record<string, string>[] =>
    parse(read(folder, `downloads/${name}`), {
      bom: true,
      columns: true,
      record_delimiter: '\r\n',
      relax_quotes: false,
    });
  const csvFiles = files.filter((file) => file.endsWith('.csv'));
  const activities: {
    id: string;
    title: string;
    years: Record<string, { title: string; weighting: string | null; mvps: string[] }>;
  }[] = json('activities.json');

  it('is there for the whole, for activity and year, and for each year', () => {
    expect(csvFiles).toEqual([
      ...readCatalog().years.map(({ year }) => `downloads/activities-${year}.csv`),
      'downloads/activities.csv',
      'downloads/activity-years.csv',
    ]);
  });

  it.each(csvFiles)('%s is UTF-8 with a byte order mark, and CRLF ends every row', (file) => {
    const bytes = readFileSync(`${folder}/${file}`);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
    const outsideQuotes = bytes.toString('utf8').replace(/"(?:[^"]|"")*"/g, '');
    expect(outsideQuotes.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(outsideQuotes.endsWith('\r\n')).toBe(true);
  });

  it.each(csvFiles)('%s holds no cell that a spreadsheet would run', (file) => {
    const rows: string[][] = parse(read(folder, file), { bom: true, record_delimiter: '\r\n' });
    expect(rows.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });

  it('keeps ids, titles with their dashes, and dates as they are', () => {
    const rows = table('activities.csv');
    expect(rows.map(({ id, title }) => [id, title])).toEqual(activities.map(({ id, title }) => [id, title]));
    expect(rows.find(({ id }) => id === 'IA_AHE_5')?.['suspended_from']).toBe('2025-05-06');
  });

  it('says the same as the JSON, of every activity in every year', () => {
    const fromCsv = table('activity-years.csv').map((row) => [
      row['id'],
      row['year'],
      row['title'],
      row['weighting'],
      row['mvps'],
    ]);
    const fromJson = activities.flatMap(({ id, years }) =>
      Object.entries(years).map(([year, facts]) => [
        id,
        year,
        facts.title,
        facts.weighting ?? '',
        facts.mvps.join('; '),
      ]),
    );
    expect(fromCsv).toEqual(fromJson);
    const byYear = readCatalog().years.flatMap(({ year }) => table(`activities-${year}.csv`));
    const key = (row: Record<string, string>) => Object.values(row).join('|');
    expect(byYear.map(key).sort()).toEqual(table('activity-years.csv').map(key).sort());
  });
});

describe('the feeds', () => {
  it('are there for the whole, and for each subcategory and MVP', () => {
    expect(feeds).toHaveLength(1 + readCatalog().subcategories.length + readCatalog().mvps.length);
  });

  it.each(feeds)('%s is valid', (file) => expect(atomProblems(read(folder, file))).toEqual([]));

  it('lead to files that exist, under a base path too', () => {
    for (const site of [sites.root, sites.based])
      for (const feed of feeds) {
        const hrefs = [...read(site.folder, feed).matchAll(/href=(?:"|&quot;)(.*?)(?:"|&quot;)/g)].map(
          ([, href = '']) => href,
        );
        expect(hrefs).toContain(`${publicAddress(site)}${feed}`);
        for (const href of hrefs.filter((one) => one.startsWith('/') || one.startsWith(publicAddress(site)))) {
          expect(href.startsWith(publicAddress(site)), href).toBe(true);
          expect(existsSync(`${site.folder}/${fileBehind(href, site)}`), href).toBe(true);
        }
      }
  });

  it('are announced on the pages they are about', () => {
    const announced = (page: string) =>
      /<link rel="alternate" type="application\/atom\+xml"[^>]*href="([^"]*)"/.exec(
        read(sites.based.folder, page),
      )?.[1];
    expect(announced('index.html')).toBe('/some/path/feed.xml');
    expect(announced('years/2026/index.html')).toBe('/some/path/feed.xml');
    expect(announced('subcategories/care-coordination/index.html')).toBe(
      '/some/path/feeds/subcategories/care-coordination.xml',
    );
    expect(announced('mvps/g0053/index.html')).toBe('/some/path/feeds/mvps/g0053.xml');
    expect(announced('activities/ia-pspa-16/index.html')).toBeUndefined();
  });

  it('tell of each suspension on its day', () => {
    const entries = readXml(read(folder, 'feed.xml')).children.filter(({ name }) => name === 'entry');
    const days = (year: number) =>
      entries
        .filter(({ children }) => children.some(({ text }) => text.startsWith(`Suspended for ${year}`)))
        .map(({ children }) => children.find(({ name }) => name === 'updated')?.text);
    const suspensions = readCatalog().activities.flatMap(({ suspension }) => suspension ?? []);
    expect(days(2025).length).toBeGreaterThan(0);
    for (const year of new Set(suspensions.map((one) => one.year)))
      expect(days(year).sort(), String(year)).toEqual(
        suspensions.flatMap((one) => (one.year === year ? `${one.from}T00:00:00Z` : [])).sort(),
      );
  });
});

describe('Markdown', () => {
  const markdownFiles = files.filter((file) => /^activities\/[^/]+\.md$/.test(file));

  it('is there for every activity page', () => {
    const slugs = [...readCatalog().activities, ...readCatalog().withdrawn].map(({ id }) => slugOf(id));
    expect(markdownFiles).toEqual(slugs.map((slug) => `activities/${slug}.md`).sort());
  });

  it('is what llms.txt leads to', () => {
    for (const site of [sites.root, sites.based]) {
      const links = [...read(site.folder, 'llms.txt').matchAll(/\]\(([^)]*)\)/g)].map(([, address = '']) => address);
      expect(links.filter((address) => address.endsWith('.md'))).toHaveLength(readCatalog().activities.length);
      for (const address of links)
        expect(existsSync(`${site.folder}/${fileBehind(address, site)}`), address).toBe(true);
    }
  });
});

describe('what needs the address of the site', () => {
  it('is left out where nobody named it', () => {
    expect(files).not.toContain('sitemap.xml');
    expect(files).not.toContain('.well-known/security.txt');
  });

  it('would list every page that search engines may index, and no other', () => {
    const indexed = pagesOf(folder).filter((page) => !/<meta name="robots"[^>]*noindex/.test(read(folder, page)));
    expect(
      sitemapAddresses(contentOfSite())
        .map((address) => fileBehind(address, sites.root))
        .sort(),
    ).toEqual(indexed);
  });
});

describe('the page on data', () => {
  it('links every download', () => {
    const page = read(folder, 'data/index.html');
    for (const { url } of json('index.json').downloads)
      expect(page, `add ${url} to content/pages/data.mdx`).toContain(`href="${url}"`);
  });
});
