import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/content-files/read/catalog.ts';
import { pictureSize } from '../../src/previews/layout.ts';
import { readXml } from '../support/atom-problems.ts';
import { fileBehind, filesOf, isSmallPage, pagesOf, publicAddress, read, sites } from '../support/sites.ts';

/** The site as it is published: the build knows its origin, its path, whom to write to and where to report. */
const site = sites.based;
const { folder, settings } = site;
const home = publicAddress(site);
const files = filesOf(folder);
const pages = pagesOf(folder)
  .filter((file) => file !== '404.html')
  .map((file) => ({ file, address: home + file.replace(/index\.html$/, ''), html: read(folder, file) }))
  .filter(({ html }) => !isSmallPage(html));
const cards = pages.filter(({ file }) => file.startsWith('embed/'));
const whole = pages.filter((page) => !cards.includes(page));

const content = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
const canonical = (html: string) => /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1];

describe('pages of a published site', () => {
  it('name their own complete address as canonical, and to link previews', () => {
    expect(whole.length).toBeGreaterThan(0);
    for (const { file, address, html } of whole) {
      expect(canonical(html), file).toBe(address);
      expect(content(html, 'og:url'), file).toBe(address);
    }
  });

  it('name the page of the activity as canonical of its card', () => {
    for (const { file, html } of cards) expect(canonical(html), file).toBe(`${home}activities/${file.split('/')[1]}/`);
  });

  it('have no canonical address where there is no page', () => {
    expect(canonical(read(folder, '404.html'))).toBeUndefined();
  });

  it('show a picture that was drawn, on every page of an activity, a subcategory or a year', () => {
    for (const { file, html } of whole) {
      const wanted = /^(activities|subcategories|years)\/[^/]+\//.test(file) && !file.includes('ia-bmh-13');
      const picture = content(html, 'og:image');
      expect(picture !== undefined, file).toBe(wanted);
      if (picture) expect(files, file).toContain(fileBehind(picture, site));
    }
  });

  it('have pictures of the size that they name, one for each activity, subcategory and year', () => {
    const { activities, subcategories, years } = readCatalog();
    const drawn = files.filter((file) => file.startsWith('previews/'));
    expect(drawn).toHaveLength(activities.length + subcategories.length + years.length);
    for (const file of drawn) {
      const png = readFileSync(`${folder}/${file}`);
      expect(png.subarray(1, 4).toString('latin1'), file).toBe('PNG');
      expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }, file).toEqual(pictureSize);
    }
  });

  it('give complete addresses as structured data, the own one last', () => {
    for (const { file, address, html } of whole) {
      const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      const graph: Record<string, unknown>[] = JSON.parse(data)['@graph'];
      expect(graph[0], file).toMatchObject({ '@id': address, url: address });
      const trail = graph.flatMap((node) => (node['itemListElement'] ?? []) as { item: string }[]);
      for (const { item } of trail)
        expect(existsSync(`${folder}/${fileBehind(item, site)}`), `${file}: ${item}`).toBe(true);
      expect(trail.at(-1)?.item ?? address, file).toBe(address);
    }
  });
});

describe('the form for a wrong fact', () => {
  const links = (html: string) => html.match(/<a href="https:\/\/host\.example[^"]*"/g) ?? [];

  it('is linked once on every page of an activity, a year and a guide, with the address of the page', () => {
    for (const { file, address, html } of whole) {
      if (file === 'search/index.html') continue;
      const wanted = /^(activities|years|guides)\/[^/]+\//.test(file);
      const query = new URLSearchParams({ template: 'wrong-fact.yml', page: address });
      const link = `<a href="${settings.FEEDBACK_URL}?${query.toString().replaceAll('&', '&amp;')}"`;
      expect(links(html), file).toEqual(wanted ? [link] : []);
    }
  });

  it('and that for an empty search exist in the repository, with the fields that links fill in', () => {
    const form = (name: string) => readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8');
    expect(form('wrong-fact.yml')).toContain('id: page\n');
    expect(form('nothing-found.yml')).toContain('id: query\n');
  });

  it('is nowhere where nobody named a tracker', () => {
    for (const file of ['activities/ia-ahe-5/index.html', 'search/index.html'])
      expect(read(sites.root.folder, file), file).not.toMatch(/nothing-found|wrong-fact/);
  });
});

describe('the sitemap', () => {
  const listed = readXml(read(folder, 'sitemap.xml'))
    .children.flatMap(({ children }) => children)
    .map(({ text }) => text);

  it('lists the complete address of every page that search engines may index, each once', () => {
    const indexable = whole.flatMap(({ address, html }) => (isHidden(html) ? [] : [address]));
    expect([...listed].sort()).toEqual(indexable.sort());
  });

  it('keeps out what search engines may not index, and pinned pages may not be indexed', () => {
    const hidden = pages.filter(({ html }) => isHidden(html)).map(({ address }) => address);
    expect(listed.filter((address) => hidden.includes(address))).toEqual([]);
    const pinned = pages.filter(({ file }) => /^activities\/[^/]+\/\d{4}\//.test(file));
    expect(pinned.filter(({ html }) => !isHidden(html)).map(({ file }) => file)).toEqual([]);
  });
});

describe('files that are read away from the site', () => {
  it('security.txt names the contact, its own address and a day on which it ends', () => {
    const lines = new Map(
      read(folder, '.well-known/security.txt')
        .trim()
        .split('\n')
        .map((line) => line.split(/: (.*)/) as [string, string]),
    );
    expect(lines.get('Contact')).toBe(settings.SECURITY_CONTACT);
    expect(lines.get('Canonical')).toBe(`${home}.well-known/security.txt`);
    expect(Number.isNaN(Date.parse(lines.get('Expires') ?? ''))).toBe(false);
  });

  it('calendars are offered for subscription at their complete address, and lead to complete addresses', () => {
    for (const { year } of readCatalog().years) {
      const subscribe = /<a href="(webcal:[^"]*)"[^>]*data-subscribe/.exec(
        read(folder, `years/${year}/index.html`),
      )?.[1];
      expect(subscribe).toBe(`webcal://${home.replace('https://', '')}calendar/${year}.ics`);
      const lines = read(folder, `calendar/${year}.ics`).replaceAll('\r\n ', '').split('\r\n');
      const links = lines.join('\n').match(/https:\/\/ia\.example[^\s\\]*/g) ?? [];
      expect(links.length, String(year)).toBeGreaterThan(0);
      for (const link of links) expect(existsSync(`${folder}/${fileBehind(link, site)}`), link).toBe(true);
    }
  });

  it('CSV, feeds and llms.txt lead to complete addresses', () => {
    const rows: { id: string; url: string }[] = parse(read(folder, 'downloads/activities.csv'), {
      bom: true,
      columns: true,
    });
    for (const { id, url } of rows) expect(url).toBe(`${home}activities/${id.toLowerCase().replaceAll('_', '-')}/`);
    for (const file of files.filter((one) => /^(feed\.xml|feeds\/.*\.xml|llms\.txt)$/.test(one)))
      expect(read(folder, file), file).not.toMatch(/(?:href="|href=&quot;|\]\()\//);
  });
});

function isHidden(html: string): boolean {
  return content(html, 'robots')?.includes('noindex') ?? false;
}
