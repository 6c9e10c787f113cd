import { z } from 'zod';
import { grounds, isoDate, markdown, timeOfDay, year } from './fields.ts';

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
    ...grounds,
  })
  .meta({ description: 'One rule of the performance year.' });

/** What a date of a performance year is about, in the order of the calendar. */
export const dateKinds = [
  'performance-year',
  'last-day-to-begin',
  'mvp-registration',
  'exception-applications',
  'submission-window',
  'records',
] as const;

const yearDate = z
  .strictObject({
    kind: z.enum(dateKinds).meta({ description: 'What the date is about.' }),
    from: isoDate
      .optional()
      .meta({ description: 'The first day. Left out where there is none, or where it is unknown.' }),
    until: isoDate.optional().meta({ description: 'The last day. Left out where it is unknown.' }),
    time: timeOfDay.optional().meta({ description: 'When the last day ends, in Eastern Time, such as 20:00.' }),
    ...grounds,
  })
  .meta({ description: 'A day or a window of the performance year. Without `from` and `until` it is not known.' });

/** The frontmatter of `content/years/2026.md`: one performance year and its rules. */
export const performanceYearSchema = z
  .strictObject({
    year,
    state: z
      .enum(['past', 'current', 'provisional'])
      .meta({ description: 'Exactly one year is current; provisional: CMS’s data may still change.' }),
    datesChecked: isoDate.meta({ description: 'The day on which `dates` was last compared with its sources.' }),
    dates: z.array(yearDate).meta({ description: 'The dates of the year, each kind once.' }),
    facts: z.array(yearFact).meta({ description: 'The rules of the year, each with its source.' }),
  })
  .meta({ title: 'Performance year', description: 'Frontmatter of a year file.' });

export type PerformanceYearFile = z.infer<typeof performanceYearSchema>;
export type YearFact = z.infer<typeof yearFact>;
export type YearDate = z.infer<typeof yearDate>;
export type DateKind = YearDate['kind'];
