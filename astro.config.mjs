import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
import { devFiles } from './src/build/dev-files.ts';
import { ownStyles } from './src/build/own-styles.ts';
import { previewPictures } from './src/build/preview-pictures.ts';
import { redirects } from './src/build/redirects.ts';
import { searchIndex } from './src/build/search-index.ts';

/** `BASE_PATH=/some/path/` puts the whole site under that path; `SITE_URL` is the origin it is published at. */
const basePath = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');

const outDir = process.env['OUT_DIR'] || 'dist';

export default defineConfig({
  base: basePath,
  ...(process.env['SITE_URL'] && { site: process.env['SITE_URL'] }),
  outDir,
  // Builds into several folders may go side by side.
  cacheDir: `node_modules/.astro/${outDir.replaceAll(/\W+/g, '-')}`,
  trailingSlash: 'always',
  // 'jsx', Astro's default, glues words together.
  compressHTML: true,
  // One round trip: a page brings its CSS along.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Its colors are inline styles, which the policy refuses.
  markdown: { syntaxHighlight: false },
  // The policy is made from what each built page holds; the dev server has none.
  integrations: [
    mdx(),
    devFiles(),
    searchIndex(),
    redirects(),
    previewPictures(),
    ownStyles(),
    contentSecurityPolicy(),
  ],
  devToolbar: { enabled: false },
  // Writes what Astro's editor extension completes and checks frontmatter with.
  experimental: { contentIntellisense: true },
  vite: {
    build: {
      modulePreload: false,
      rollupOptions: {
        // Astro marks each MDX file with a directive of its own; the bundler need not keep it, nor warn of it.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
});
