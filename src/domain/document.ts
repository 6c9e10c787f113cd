import { z } from 'zod';
import { oneLine } from './fields.ts';

/** The frontmatter of `content/pages/….mdx` and `content/guides/….mdx`: longer reading under its own address. */
export const documentSchema = z
  .strictObject({
    title: oneLine.meta({ description: 'The heading of the page.' }),
    summary: oneLine.meta({ description: 'One sentence for lists, previews and search engines.' }),
  })
  .meta({ title: 'Page or guide', description: 'Frontmatter of a file of content/pages or content/guides.' });

export type DocumentFile = z.infer<typeof documentSchema>;

/** The components that pages and guides may use. Nothing else that looks like a tag passes the check. */
export const documentComponents: readonly string[] = ['Fact', 'Count', 'Term'];
