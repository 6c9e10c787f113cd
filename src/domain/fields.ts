import { z } from 'zod';
import { activityIdPattern } from './ids.ts';
import { firstYear, parseYearRange } from './years.ts';

/** The kinds of value that several schemas share. */

export const activityId = z
  .string()
  .regex(activityIdPattern, { error: 'is not an activity id such as IA_AHE_5' })
  .meta({ description: 'Id of an activity as CMS writes it, such as IA_AHE_5.' });

export const year = z
  .int({ error: 'is not a performance year such as 2026' })
  .min(firstYear, { error: `is before ${firstYear}, the first performance year` })
  .max(2099, { error: 'is not a performance year such as 2026' })
  .meta({ description: 'A performance year (a calendar year), 2017 or later.' });

export const yearRange = z
  .union([z.string(), z.number()], { error: 'is not a year or range of years: write 2017 or 2018-2024' })
  .refine((value) => parseYearRange(value) !== undefined, {
    error: 'is not a year or range of years: write 2017 or 2018-2024',
  })
  .meta({ description: 'One performance year (2017) or an unbroken run of them (2018-2024).' });

export const oneLine = z
  .string({ error: 'is not text' })
  .trim()
  .min(1, { error: 'is empty' })
  .regex(/^[^\n]*$/, { error: 'has to stand on one line' });

export const markdown = z
  .string({ error: 'is not text' })
  .trim()
  .min(1, { error: 'is empty' })
  // `contentMediaType`, a word of JSON Schema, is how the check finds every Markdown text.
  .meta({ description: 'Markdown: paragraphs, lists, links, emphasis. No HTML.', contentMediaType: 'text/markdown' });

export const webAddress = z
  .url({ protocol: /^(https?|mailto)$/, error: 'is not an address that begins with https://, http:// or mailto:' })
  .meta({ description: 'A full address: https, http or mailto.' });

export const isoDate = z.iso
  .date({ error: 'is not a date such as 2025-05-06' })
  .meta({ description: 'A day, as 2025-05-06.' });

export const sourceId = z
  .string({ error: 'is not text' })
  .regex(/^[a-z0-9-]+$/, { error: 'is not the id of a source: small letters, digits and dashes' })
  .meta({ description: 'Id of an entry of content/sources.yaml.' });

export const timeOfDay = z
  .string({ error: 'is not text' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'is not a time of day such as 20:00' })
  .meta({ description: 'A time of day in Eastern Time, from 00:00 to 23:59: 20:00 is 8 p.m.' });

/**
 * How sure a fact is. verified: read in a source that speaks of that very year, or in regulation text that covers it.
 * likely: read for a neighbouring year, or in one secondary source. unverified: read nowhere.
 */
export const confidence = z
  .enum(['verified', 'likely', 'unverified'])
  .meta({ description: 'verified, likely or unverified: how well the sources carry this.' });

/**
 * How well a statement is carried, and by what: the keys that every statement of a rule has, whatever it is about.
 * `src/check/rules/grounds.ts` holds them to each other.
 */
export const grounds = {
  confidence,
  sources: z.array(sourceId).meta({ description: 'Ids of content/sources.yaml.' }),
  citation: oneLine.optional().meta({ description: 'Paragraph of the law or rule, such as 42 CFR 414.1390(a)(1).' }),
  reason: markdown.optional().meta({
    description:
      'Why it is not verified: from what it is inferred, or, where it is unknown, what to look up. Left out where it is.',
  }),
  note: markdown.optional().meta({ description: 'A caution for the reader, whatever the confidence.' }),
} as const;

export type Grounds = z.infer<z.ZodObject<typeof grounds>>;
