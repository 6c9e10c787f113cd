import { z } from 'zod';
import { confidence, markdown, oneLine, sourceId, year } from './fields.ts';

/** What a fact of a performance year is about, in the order that pages show. */
export const yearTopics = [
  'full-credit',
  'special-statuses',
  'mvp-rule',
  'mvp-registration',
  'pcmh',
  'apm',
  'period',
  'groups',
  'submission-ways',
  'submission-window',
  'attestation',
  'retention',
  'category-weight',
  'reweighting',
  'payment-year',
  'cehrt-bonus',
  'rule-changes',
] as const;

const yearFact = z
  .strictObject({
    topic: z.enum(yearTopics).meta({ description: 'What the fact is about.' }),
    text: markdown
      .optional()
      .meta({ description: 'The fact in a sentence or two. Left out where it is unknown; the page then says so.' }),
    confidence,
    sources: z.array(sourceId).meta({ description: 'Ids of content/sources.yaml.' }),
    citation: oneLine.optional().meta({ description: 'Paragraph of the law or rule.' }),
    note: markdown.optional().meta({ description: 'A caution for the reader.' }),
  })
  .meta({ description: 'One rule of the performance year.' });

/** The frontmatter of `content/years/2026.md`: one performance year and its rules. */
export const performanceYearSchema = z
  .strictObject({
    year,
    state: z
      .enum(['past', 'current', 'provisional'])
      .meta({ description: 'Exactly one year is current; provisional: CMS’s data may still change.' }),
    facts: z.array(yearFact).meta({ description: 'The rules of the year, each with its source.' }),
  })
  .meta({ title: 'Performance year', description: 'Frontmatter of a year file.' });

export type PerformanceYearFile = z.infer<typeof performanceYearSchema>;
export type YearFact = z.infer<typeof yearFact>;
