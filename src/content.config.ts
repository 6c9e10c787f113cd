import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { documentSchema } from './domain/document.ts';

/** Longer reading in MDX. The catalog's own files are read by `src/content-files/read/content.ts`, which keeps line numbers. */
const folder = process.env['CONTENT_DIR'] ?? 'content';

export const collections = {
  pages: defineCollection({ loader: glob({ pattern: '*.mdx', base: `${folder}/pages` }), schema: documentSchema }),
  guides: defineCollection({ loader: glob({ pattern: '*.mdx', base: `${folder}/guides` }), schema: documentSchema }),
};
