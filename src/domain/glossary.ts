import { z } from 'zod';
import { activityId, markdown, oneLine } from './fields.ts';

/** `content/glossary.yaml`: abbreviations and lay words. */
export const glossarySchema = z
  .strictObject({
    terms: z.array(
      z.strictObject({
        term: oneLine,
        also: z.array(oneLine).optional().meta({ description: 'Other words or spellings for the same.' }),
        meaning: markdown.meta({ description: 'One or two plain sentences.' }),
        activities: z
          .array(activityId)
          .optional()
          .meta({ description: 'Activities that somebody who types the term is looking for.' }),
      }),
    ),
  })
  .meta({ title: 'Glossary', description: 'Content of content/glossary.yaml.' });

export type GlossaryFile = z.infer<typeof glossarySchema>;
export type Term = GlossaryFile['terms'][number];
