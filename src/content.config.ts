import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentLoader } from './build/content-loader.ts';
import { contentRoot, contentSchemas as schemas } from './content-files/read/content.ts';

const mdx = (folder: string) => glob({ pattern: '*.mdx', base: `${contentRoot()}/${folder}` });

export const collections = {
  activities: defineCollection({ loader: contentLoader('activities'), schema: schemas.activities }),
  subcategories: defineCollection({ loader: contentLoader('subcategories'), schema: schemas.subcategories }),
  years: defineCollection({ loader: contentLoader('years'), schema: schemas.years }),
  mvps: defineCollection({ loader: contentLoader('mvps'), schema: schemas.mvps }),
  lineage: defineCollection({ loader: contentLoader('lineage'), schema: schemas.lineage }),
  glossary: defineCollection({ loader: contentLoader('glossary'), schema: schemas.glossary }),
  questions: defineCollection({ loader: contentLoader('questions'), schema: schemas.questions }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: schemas.sources }),
  redirects: defineCollection({ loader: contentLoader('redirects'), schema: schemas.redirects }),
  guides: defineCollection({ loader: mdx('guides'), schema: schemas.guides }),
  pages: defineCollection({ loader: mdx('pages'), schema: schemas.pages }),
};
