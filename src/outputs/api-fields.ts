import { z } from 'zod';
import { statuses } from '../domain/status.ts';

/** The kinds of value that several files of the API share. */

export const statusField = z.enum(statuses).meta({
  description:
    'Where it stands in the current performance year. suspended: in the inventory, but CMS told clinicians to choose others; renumbered: it lives on under another id.',
});

export const subcategoryId = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .nullable()
  .meta({ description: 'Id of the subcategory, such as care-coordination; null for IA_PCMH and IA_MVP.' });

export const yearKey = z.string().regex(/^20\d\d$/);

export const pageUrl = z
  .string()
  .regex(/^\//)
  .meta({ description: 'A root-relative address, under the base path of the site.', format: 'uri-reference' });

export const markdownText = z
  .string()
  .meta({ description: 'Markdown (CommonMark).', contentMediaType: 'text/markdown' });
