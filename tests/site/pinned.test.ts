import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/content-files/read/catalog.ts';
import { pinnedAnchors } from '../../src/domain/addresses.ts';
import { pagesOf, read, sites } from '../support/sites.ts';

/** Pages about the site itself; they speak of no performance year. */
const ofNoYear = ['/about/', '/accessibility/', '/data/'];

describe.each([sites.root, sites.based])('pages of one year under $base', ({ folder, base }) => {
  const pages = pagesOf(folder).flatMap((file) => {
    const [, slug, year] = /^activities\/([^/]+)\/(\d{4})\/index\.html$/.exec(file) ?? [];
    return slug && year ? [{ file, slug, year, html: read(folder, file) }] : [];
  });

  it('are there for every activity and every year it was in the inventory, and for no other', () => {
    const wanted = readCatalog().activities.flatMap(({ slug, years }) =>
      [...years.keys()].map((year) => `activities/${slug}/${year}/index.html`),
    );
    expect(pages.map(({ file }) => file).sort()).toEqual(wanted.sort());
  });

  it('never lead out of their year but by the one link marked as today’s page', () => {
    const out: string[] = [];
    for (const { file, slug, year, html } of pages) {
      const anchors = [...html.matchAll(/<(?:a|area)\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
      const marked = anchors.filter((attributes) => /\sdata-today\b/.test(attributes)).map(hrefOf);
      if (marked.join() !== `${base}activities/${slug}/`) out.push(`${file}: marked ${marked.join()}`);
      for (const attributes of anchors) {
        if (/\sdata-today\b/.test(attributes)) continue;
        const href = hrefOf(attributes);
        if (/^(https?:\/\/|mailto:|#)/.test(href)) continue;
        const [path = ''] = href.slice(base.length - 1).split('#');
        const stays =
          path === `/years/${year}/` ||
          new RegExp(`^/activities/[^/]+/${year}/$`).test(path) ||
          ofNoYear.includes(path);
        if (!href.startsWith(base) || !stays) out.push(`${file}: ${href}`);
      }
      const forms = [...html.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([form]) => form);
      const staying = forms.filter((form) =>
        new RegExp(`<input type="?hidden"? name="?year"? value="?${year}\\b`).test(form),
      );
      if (forms.length === 0 || staying.length !== forms.length) out.push(`${file}: a form leaves the year`);
      if (/<(?:link|meta|script)\b[^>]*(?:rel="?(?:next|prev)|http-equiv="?refresh)/.test(html))
        out.push(`${file}: head`);
    }
    expect(out).toEqual([]);
  });

  it('have the anchors that the check knows, and keep out of search engines', () => {
    for (const { file, html } of pages) {
      for (const anchor of pinnedAnchors)
        expect(html, `${file}#${anchor}`).toMatch(new RegExp(`\\sid="?${anchor}[">\\s]`));
      expect(html, file).toContain('<meta name="robots" content="noindex">');
    }
  });

  it('do not pass off our description where CMS changed what it asks', () => {
    for (const { id, slug, years, entry, suspension } of readCatalog().activities) {
      const { description, textChanges = [] } = entry.frontmatter;
      const sentence = description?.split(/[*\n[`]/)[0]?.trim();
      if (!sentence || sentence.length < 25) continue;
      for (const year of years.keys()) {
        const changed = textChanges.some(
          (change) =>
            change.kind === 'requirement' &&
            change.year > year &&
            change.year <= readCatalog().currentYear &&
            change.year !== suspension?.year,
        );
        if (!changed) continue;
        const html = read(folder, `activities/${slug}/${year}/index.html`);
        expect(html, `${id} ${year}`).toContain('so it does not stand here');
        expect(html, `${id} ${year}`).not.toContain(`<p>${sentence}`);
      }
    }
  });
});

function hrefOf(attributes: string): string {
  const [, quoted, bare] = /\shref=(?:"([^"]*)"|([^\s>]+))/.exec(attributes) ?? [];
  return (quoted ?? bare ?? '').replaceAll('&amp;', '&');
}
