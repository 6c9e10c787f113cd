import { fileURLToPath } from 'node:url';
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
        for (const page of indexPages(catalog())) {
          const { errors } = await index.addHTMLFile(page);
          if (errors.length) throw new Error(`Pagefind refused ${page.url}: ${errors.join('; ')}`);
        }
        const { errors } = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        if (errors.length) throw new Error(`Pagefind could not write its index: ${errors.join('; ')}`);
        await pagefind.close();
        logger.info(`indexed ${catalog().activities.length} activities`);
      },
    },
  };
}
