import { describe, expect, it } from 'vitest';
import { type ActivityFile, activitySchema } from '../../src/domain/activity.ts';
import { contentStats, statsText } from '../../src/readability/content-stats.ts';

const activity = (id: string, words: Partial<ActivityFile>): ActivityFile => ({
  ...activitySchema.parse({ id, title: id, subcategory: 'none', weighting: 'none', history: [{ years: 2026 }] }),
  ...words,
});

const files = [
  activity('IA_BE_10', {
    summary: 'You ask patients.',
    description: 'You ask the patient. You write it down.',
    supportingDocumentation: {
      join: 'one of',
      basis: 'criteria',
      basedOn: 2024,
      items: [{ title: 'Notes' }],
    },
    period: { length: '60 days' },
    resources: [{ title: 'CMS', url: 'https://www.cms.gov/' }],
  }),
  activity('IA_BE_2', { draft: true }),
];

describe('contentStats', () => {
  it('prints words, grades and coverage, in the order of ids', () => {
    expect(statsText(contentStats(files, ['IA_BE_2', 'IA_BE_10']))).toMatchInlineSnapshot(`
      "activity  words  over 30  grade  summary
      IA_BE_2       0            none        0
      IA_BE_10      8            -0.8        3

      Grade of descriptions   median -0.8, highest -0.8 (IA_BE_10)
      Sentences over 30 words 0
      Longest summary         3 words

      Descriptions            1 of 2
      Summaries               1 of 2
      Documentation           1 of 2 (1 after criteria, 0 inferred)
        where there are facts 1 of 2; missing: IA_BE_2
      Periods                 1 of their own, 1 by the rule of the year
      Resources               1 of 2
      Drafts                  1"
    `);
  });

  it('leaves the line on facts out where the reference is not at hand', () => {
    expect(statsText(contentStats(files))).not.toContain('where there are facts');
  });

  it('takes the mean of the two middle grades', () => {
    const graded = (id: string, description: string) => activity(id, { description });
    const stats = contentStats([graded('IA_BE_1', 'Care.'), graded('IA_BE_2', 'Patient.'), activity('IA_BE_3', {})]);
    const [one, two] = stats.activities.map(({ grade }) => grade ?? 0);
    expect(stats.medianGrade).toBeCloseTo(((one ?? 0) + (two ?? 0)) / 2, 1);
  });
});
