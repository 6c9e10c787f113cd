import { z } from 'zod';
import { oneLine } from './fields.ts';

/** The frontmatter of `content/pages/….mdx` and `content/guides/….mdx`: longer reading under its own address. */
export const documentSchema = z
  .strictObject({
    title: oneLine.meta({ description: 'The heading of the page.' }),
    summary: oneLine.meta({ description: 'One sentence for lists, previews and search engines.' }),
    order: z
      .int()
      .min(1)
      .optional()
      .meta({ description: 'Place in the list of guides, from 1. Without it, a guide stands last.' }),
  })
  .meta({ title: 'Page or guide', description: 'Frontmatter of a file of content/pages or content/guides.' });

export type DocumentFile = z.infer<typeof documentSchema>;

const components = ['ActivityList', 'Count', 'Dates', 'Fact', 'Glossary', 'Questions', 'Sources', 'Term'] as const;
export type DocumentComponent = (typeof components)[number];

/** The components that pages and guides may use. Nothing else that looks like a tag passes the check. */
export const documentComponents: readonly string[] = components;
