import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentOf, readContent } from '../../src/content-files/read/content.ts';
import { numberExceptions } from './number-exceptions.ts';
import { numbersOf } from './numbers.ts';

const file = '../shared/reference/cms/measures/2026/measures-data.json';

describe('numbersOf', () => {
  it.each([
    ['at least 75 percent, or 75% or 75 %', ['75 %']],
    ['Three to twelve of 1,000 patients', ['3', '12', '1000']],
    ['45 CFR 170.315, NQF 0028', ['45', '170.315', '0028']],
    ['someone in IA_PM_2', []],
    ['within 90 days.', ['90']],
  ])('%s', (text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
  });
});

describe.skipIf(!existsSync(file))(
  `the numbers of CMS's descriptions of 2026 (skipped where ${file} is missing)`,
  () => {
    const records: { measureId: string; description: string }[] = existsSync(file)
      ? JSON.parse(readFileSync(file, 'utf8'))
      : [];
    const ours = new Map(
      contentOf(readContent('content').files).activities.map(({ frontmatter }) => [
        frontmatter.id,
        numbersOf([frontmatter.description, frontmatter.period?.length, frontmatter.period?.text].join('\n')),
      ]),
    );
    const missing = records.flatMap(({ measureId: id, description }) =>
      numbersOf(description)
        .filter((number) => !ours.get(id)?.includes(number))
        .map((number) => `${id}: ${number}`),
    );
    const excepted = numberExceptions.map(({ id, number }) => `${id}: ${number}`);

    it('are all in ours, or a stated exception', () => {
      expect(records.length).toBeGreaterThan(0);
      expect(missing.filter((entry) => !excepted.includes(entry))).toEqual([]);
    });

    it('need every stated exception, once', () => {
      expect(excepted.filter((entry, i) => !missing.includes(entry) || excepted.indexOf(entry) !== i)).toEqual([]);
    });
  },
);
