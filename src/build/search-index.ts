import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { readCatalog } from '../content-files/read/catalog.ts';
import { indexPages } from '../search/index-pages.ts';
import { searchRest } from '../search/search-list.ts';

/** Stems are in no language: Pagefind takes them as they are, without code to make stems of them. */
const noLanguage = 'zxx';

/** Builds Pagefind's index from the catalog and puts it into `pagefind/` of the output. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index } = await pagefind.createIndex({ forceLanguage: noLanguage });
        if (!index) throw new Error('Pagefind did not start.');
        const pages = indexPages(readCatalog());
        for (const { url, content } of pages) {
          const { errors } = await index.addHTMLFile({ url, content });
          if (errors.length) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
        }
        const folder = fileURLToPath(new URL('pagefind/', dir));
        // Its own `writeFiles` answers before the last file is on the disk: on a busy machine, `close` left it empty.
        const { errors, files } = await index.getFiles();
        if (errors.length) throw new Error(`Pagefind could not make its index: ${errors.join('; ')}`);
        await pagefind.close();
        for (const { path, content } of files) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), content);
        }
        const names = fragmentNames(
          folder,
          pages.map(({ url }) => url),
        );
        // To a page of before a release, an index of after it belongs to another list.
        const list = readdirSync(fileURLToPath(new URL('search/', dir))).find((name) => /^list\..*\.json$/.test(name));
        writeFileSync(
          join(folder, 'pages.json'),
          JSON.stringify({
            list,
            pages: names.join(' '),
            steps: pages.map(({ steps }) => steps),
            rest: searchRest(readCatalog()),
          }),
        );
        slim(folder);
        logger.info(`indexed ${pages.length} activities`);
      },
    },
  };
}

/** Pagefind's name for each page, in the order of the list of activities. */
function fragmentNames(folder: string, urls: readonly string[]): string[] {
  const fragments = join(folder, 'fragment');
  const byUrl = new Map(
    readdirSync(fragments).map((file) => {
      const text = gunzipSync(readFileSync(join(fragments, file))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, file.replace(/\.pf_fragment$/, '').split('_')[1] ?? ''];
    }),
  );
  return urls.map((url) => {
    const name = byUrl.get(url);
    if (!name) throw new Error(`Pagefind lost ${url}`);
    return name;
  });
}

/**
 * Leaves what the site asks for: no search boxes, no worker, no code for other languages, no texts of pages (the site
 * shows its own, with the words that stems were made of).
 */
function slim(folder: string): void {
  for (const name of readdirSync(folder))
    if (/^pagefind-(?!entry)|^fragment$|^filter$/.test(name)) rmSync(join(folder, name), { recursive: true });
}
