import { slug } from 'github-slugger';
import { z } from 'zod';
import { activityId, markdown, oneLine, sourceId } from './fields.ts';

/** `content/glossary.yaml`: abbreviations and lay words. */
export const glossarySchema = z
  .strictObject({
    terms: z.array(
      z.strictObject({
        term: oneLine,
        also: z.array(oneLine).optional().meta({ description: 'Other words or spellings for the same.' }),
        meaning: markdown.meta({ description: 'One or two plain sentences.' }),
        program: z
          .literal(true)
          .optional()
          .meta({ description: 'A term of MIPS and its rules: the glossary page lists these before all others.' }),
        citation: oneLine.optional().meta({ description: 'Paragraph of the law or rule that defines it.' }),
        sources: z.array(sourceId).optional().meta({ description: 'Ids of content/sources.yaml.' }),
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

/** The anchor of a term on the glossary page: `Small practice` → `small-practice`. */
export const termAnchor = ({ term }: Pick<Term, 'term'>): string => slug(term);
