import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentLoader } from './build/content-loader.ts';
import { contentRoot, contentParts as parts } from './content-files/read/parts.ts';

const mdx = (folder: string) => glob({ pattern: '*.mdx', base: `${contentRoot()}/${folder}` });

export const collections = {
  activities: defineCollection({ loader: contentLoader('activities'), schema: parts.activities.schema }),
  subcategories: defineCollection({ loader: contentLoader('subcategories'), schema: parts.subcategories.schema }),
  years: defineCollection({ loader: contentLoader('years'), schema: parts.years.schema }),
  mvps: defineCollection({ loader: contentLoader('mvps'), schema: parts.mvps.schema }),
  lineage: defineCollection({ loader: contentLoader('lineage'), schema: parts.lineage.schema }),
  glossary: defineCollection({ loader: contentLoader('glossary'), schema: parts.glossary.schema }),
  questions: defineCollection({ loader: contentLoader('questions'), schema: parts.questions.schema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: parts.sources.schema }),
  redirects: defineCollection({ loader: contentLoader('redirects'), schema: parts.redirects.schema }),
  guides: defineCollection({ loader: mdx('guides'), schema: parts.guides.schema }),
  pages: defineCollection({ loader: mdx('pages'), schema: parts.pages.schema }),
};
