import { z } from 'zod';
import { activityId, markdown, oneLine, webAddress, year, yearRange } from './fields.ts';
import { parseYearRange, type YearRange } from './years.ts';

/** The frontmatter of `content/activities/IA_….md`: one improvement activity. */

export const weighting = z
  .enum(['high', 'medium', 'none'])
  .meta({ description: 'The newest weight that CMS gave: high or medium; none where it never gave one.' });

const historyRange = z
  .strictObject({
    years: yearRange,
    title: oneLine
      .optional()
      .meta({ description: 'The official title of these years, where it differs from today’s.' }),
    subcategory: oneLine
      .optional()
      .meta({ description: 'The subcategory of these years, where it differs from today’s.' }),
    weighting: z
      .enum(['high', 'medium'])
      .optional()
      .meta({ description: 'The weight of these years. Left out where CMS gave none, as in every year from 2025 on.' }),
    cehrtBonus: z
      .literal(true)
      .optional()
      .meta({ description: 'CMS marked it for the bonus for certified EHR technology (2017 and 2018 only).' }),
  })
  .meta({ description: 'Years in which all facts stayed the same.' });

const textChange = z
  .strictObject({
    year: year.meta({ description: 'The first year of the new text.' }),
    kind: z
      .enum(['requirement', 'wording'])
      .meta({ description: 'requirement: something changed for the reader; wording: the words alone.' }),
    text: markdown.optional().meta({ description: 'One sentence: what changed for the reader. Left out for wording.' }),
  })
  .meta({ description: 'A change of CMS’s description from one year to the next.' });

const documentation = z
  .strictObject({
    join: z.enum(['all of', 'one of', 'not stated']).meta({
      description: 'Whether every item is needed or one is enough; not stated where the source does not say.',
    }),
    basis: z.enum(['criteria', 'requirements']).default('criteria').meta({
      description:
        'criteria: facts of CMS’s data validation criteria, as sources report them; requirements: inferred by us from what the activity asks.',
    }),
    basedOn: year.meta({ description: 'The performance year of the criteria, or of the text inferred from.' }),
    intro: markdown.optional().meta({ description: 'A sentence before the list, where one is needed.' }),
    items: z
      .array(
        z.strictObject({
          title: oneLine.meta({ description: 'A short name for the record.' }),
          text: markdown.optional().meta({ description: 'What the record has to show.' }),
        }),
      )
      .min(1, { error: 'has no items' }),
    note: markdown.optional().meta({ description: 'A caution about these criteria.' }),
  })
  .meta({ description: 'What to keep as evidence.' });

const period = z
  .strictObject({
    length: oneLine.meta({
      description: 'Such as 6 months, 60 days, once every 4 years; not stated where no period is known to apply.',
    }),
    text: markdown.optional().meta({ description: 'What exactly CMS asks, where the length alone does not tell.' }),
  })
  .meta({ description: 'Only where CMS asks for something else than 90 continuous days.' });

const suits = z
  .strictObject({
    practices: z.array(oneLine).optional().meta({ description: 'Types of practice it fits.' }),
    settings: z.array(oneLine).optional().meta({ description: 'Settings of care it fits.' }),
  })
  .meta({ description: 'Who it suits, for filters. Specialties come from the MVP lists.' });

export const activitySchema = z
  .strictObject({
    id: activityId,
    title: oneLine.meta({ description: 'The newest official title, white space tidied, otherwise letter for letter.' }),
    subcategory: oneLine.meta({
      description: 'Id of the newest subcategory, such as care-coordination; none for IA_PCMH and IA_MVP.',
    }),
    weighting,
    mvpOnly: z
      .literal(true)
      .optional()
      .meta({ description: 'Only participants of a MIPS Value Pathway can attest to it.' }),
    history: z
      .array(historyRange)
      .min(1, { error: 'has no years' })
      .meta({ description: 'Facts of CMS’s inventories, oldest first. Written by `npm run sync`.' }),
    draft: z.literal(true).optional().meta({ description: 'The facts are here, the words are still to be written.' }),
    summary: oneLine.optional().meta({ description: 'One sentence of at most 30 words, for lists and previews.' }),
    description: markdown
      .optional()
      .meta({ description: 'What must be done, in our own words, true to CMS’s newest text. Markdown.' }),
    supportingDocumentation: documentation.optional(),
    period: period.optional(),
    resources: z
      .array(
        z.strictObject({
          title: oneLine,
          url: webAddress,
        }),
      )
      .optional()
      .meta({ description: 'Official, lasting links.' }),
    suits: suits.optional(),
    mistakes: z.array(markdown).optional().meta({ description: 'Common mistakes, where a source names them.' }),
    textChanges: z
      .array(textChange)
      .optional()
      .meta({ description: 'Where CMS’s description changed between two years, oldest first.' }),
    aliases: z.array(oneLine).optional().meta({ description: 'Words that people search for and the text lacks.' }),
  })
  .meta({ title: 'Improvement activity', description: 'Frontmatter of an activity file.' });

/** An activity as its file has it. */
export type ActivityFile = z.infer<typeof activitySchema>;
export type HistoryRange = ActivityFile['history'][number];
export type Documentation = NonNullable<ActivityFile['supportingDocumentation']>;
export type Weighting = 'high' | 'medium';

/** The facts of one activity in one performance year. */
export interface YearFacts {
  readonly title: string;
  /** null for IA_PCMH and IA_MVP. */
  readonly subcategory: string | null;
  /** null where CMS gave none. */
  readonly weighting: Weighting | null;
  readonly cehrtBonus: boolean;
}

/** The range of a history entry. Throws where `years` is none; the schema has let only ranges through. */
export function rangeOf(entry: Pick<HistoryRange, 'years'>): YearRange {
  const range = parseYearRange(entry.years);
  if (!range) throw new Error(`not a range of years: ${entry.years}`);
  return range;
}

/** `none` in a file means null in code. */
export function orNull<T extends string>(value: T): Exclude<T, 'none'> | null {
  return value === 'none' ? null : (value as Exclude<T, 'none'>);
}
