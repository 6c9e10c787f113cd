import { describe, expect, it } from 'vitest';
import { contentOf, readContent } from '../../src/content-files/read/content.ts';
import { contentStats } from '../../src/readability/content-stats.ts';

const { activities, medianGrade } = contentStats(
  contentOf(readContent('content').files).activities.map(({ frontmatter }) => frontmatter),
);

describe('the words of the activities', () => {
  it('have a median grade of at most 11', () => {
    expect(medianGrade).toBeLessThanOrEqual(11);
  });

  it('have no description of a grade over 14', () => {
    expect(activities.filter(({ grade }) => grade !== null && grade > 14)).toEqual([]);
  });

  it('have summaries of 1 to 30 words', () => {
    expect(activities.filter(({ summaryWords }) => summaryWords < 1 || summaryWords > 30)).toEqual([]);
  });
});
