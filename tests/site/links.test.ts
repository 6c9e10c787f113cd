import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileBehind, pagesOf, publicAddress, read, sites } from '../support/sites.ts';

/** Every link of every page leads somewhere: to a file of the build, and to an anchor that is there. */
describe.each([sites.root, sites.based])('links under $base', (site) => {
  const { folder } = site;
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = (file: string) => {
    const known =
      anchors.get(file) ??
      new Set([...read(folder, file).matchAll(/\sid=["']?([^"'\s>]+)/g)].map(([, id]) => id ?? ''));
    anchors.set(file, known);
    return known;
  };

  it('all lead to a page and an anchor that exist', () => {
    const dead: string[] = [];
    for (const page of pagesOf(folder))
      for (const [, quoted, bare] of read(folder, page).matchAll(/<a\b[^>]*\shref=(?:"([^"]*)"|([^\s>]+))/g)) {
        const href = (quoted ?? bare ?? '').replaceAll('&amp;', '&');
        if (/^(https?:|mailto:|webcal:)/.test(href) && !href.startsWith(publicAddress(site))) continue;
        const [path = '', anchor = ''] = href.split('#');
        const file = path === '' ? page : fileBehind(path, site);
        if (!file || !existsSync(join(folder, file))) dead.push(`${page}: ${href}`);
        else if (anchor && !anchorsOf(file).has(anchor)) dead.push(`${page}: ${href} (no such anchor)`);
      }
    expect(dead).toEqual([]);
  });
});
