import { z } from 'zod';
import { oneLine, sourceId, yearRange } from './fields.ts';

/** The frontmatter of `content/subcategories/….md`; the body is prose about the subcategory. */
export const subcategorySchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/, { error: 'is not an id such as care-coordination' })
      .meta({ description: 'Id as addresses use it, such as care-coordination.' }),
    name: oneLine.meta({ description: 'Name as CMS’s data write it.' }),
    family: z
      .string()
      .regex(/^[A-Z]{2,4}$/, { error: 'is not a family such as AHE' })
      .optional()
      .meta({ description: 'The letters in the ids of its activities, such as AHE. None where it has no activities.' }),
    rule: z
      .strictObject({
        paragraph: z
          .string()
          .regex(/^\(c\)\(\d+\)$/, { error: 'is not a paragraph such as (c)(7)' })
          .optional()
          .meta({ description: 'Paragraph of 42 CFR 414.1355, such as (c)(7).' }),
        name: oneLine.optional().meta({ description: 'Name in the rule, where it differs from CMS’s data.' }),
        sources: z.array(sourceId).min(1),
        note: oneLine.optional().meta({ description: 'What is not known, or to be told apart.' }),
      })
      .meta({ description: 'Where the rule names the subcategory.' }),
    years: yearRange.optional().meta({ description: 'Performance years with activities in CMS’s data.' }),
    summary: oneLine.meta({ description: 'One sentence: what it covers.' }),
  })
  .meta({ title: 'Subcategory', description: 'Frontmatter of a subcategory file.' });

export type SubcategoryFile = z.infer<typeof subcategorySchema>;
