import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { catalog } from '../catalog.ts';
import { indexPages } from '../search/index-pages.ts';

/** Builds Pagefind's index from the catalog and puts it into `pagefind/` of the output. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error('Pagefind did not start.');
        const pages = indexPages(catalog());
        for (const { url, content } of pages) {
          const { errors } = await index.addHTMLFile({ url, content });
          if (errors.length) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
        }
        const folder = fileURLToPath(new URL('pagefind/', dir));
        const { errors } = await index.writeFiles({ outputPath: folder });
        if (errors.length) throw new Error(`Pagefind could not write its index: ${errors.join('; ')}`);
        await pagefind.close();
        removeUnused(folder);
        writePages(
          folder,
          fileURLToPath(new URL('search/', dir)),
          pages.map(({ url }) => url),
        );
        logger.info(`indexed ${pages.length} activities`);
      },
    },
  };
}

/** Pagefind's own search boxes, its worker, and the code for other languages: the site asks for none of them. */
function removeUnused(folder: string): void {
  for (const name of readdirSync(folder))
    if (/^pagefind-(?!entry)|^wasm\.unknown/.test(name)) rmSync(join(folder, name));
}

/**
 * Writes `pages.json`: Pagefind's name for each page in the order of the list of activities, and the list they belong
 * to, so that a page from before a release does not read an index from after it.
 */
function writePages(folder: string, listFolder: string, urls: readonly string[]): void {
  const fragments = join(folder, 'fragment');
  const byUrl = new Map(
    readdirSync(fragments).map((file) => {
      const text = gunzipSync(readFileSync(join(fragments, file))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, file.replace(/^en_|\.pf_fragment$/g, '')];
    }),
  );
  const missing = urls.filter((url) => !byUrl.has(url));
  if (missing.length) throw new Error(`Pagefind lost ${missing.join(', ')}`);
  const list = readdirSync(listFolder).find((name) => /^list\..*\.json$/.test(name));
  writeFileSync(
    join(folder, 'pages.json'),
    JSON.stringify({ list, pages: urls.map((url) => byUrl.get(url)).join(' ') }),
  );
}
