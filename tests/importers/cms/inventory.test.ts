import { describe, expect, it } from 'vitest';
import { readInventory } from '../../../src/importers/cms/inventory.ts';
import { activity } from './invented.ts';

const read = (...records: unknown[]) => readInventory(JSON.stringify(records), 2024);
const problemsOf = (result: ReturnType<typeof readInventory>) =>
  'problems' in result ? result.problems.map(({ file, message }) => `${file}: ${message}`) : [];

describe('readInventory', () => {
  it('keeps improvement activities alone, and their facts alone', () => {
    const result = read(
      { category: 'cost', measureId: 'COST_1' },
      activity(2024, 'IA_CC_1', { title: '\tWater\u00a0 the beds. ', cehrtEligible: true, firstPerformanceYear: 1999 }),
      activity(2024, 'IA_PCMH', { subcategoryId: null, weight: null, allowedPrograms: undefined }),
      activity(2025, 'IA_MVP', { subcategoryId: 'patientSafetyAndPracticeAssessment', allowedPrograms: ['G0053'] }),
    );
    const records = 'inventory' in result ? [...result.inventory.records] : [];
    expect(records.map(([id, { facts, openToMips }]) => [id, facts, openToMips])).toEqual([
      [
        'IA_CC_1',
        { title: 'Water the beds.', subcategory: 'care-coordination', weighting: 'medium', cehrtBonus: true },
        true,
      ],
      ['IA_PCMH', { title: 'Water the Beds', subcategory: null, weighting: null, cehrtBonus: false }, true],
      [
        'IA_MVP',
        {
          title: 'Water the Beds',
          subcategory: 'patient-safety-and-practice-assessment',
          weighting: null,
          cehrtBonus: false,
        },
        false,
      ],
    ]);
  });

  it('compares descriptions by what they say, and passes over notices', () => {
    const textOf = (description: string) => {
      const result = read(activity(2024, 'IA_CC_1', { description }));
      return 'inventory' in result ? result.inventory.records.get('IA_CC_1')?.text : undefined;
    };
    expect(textOf('Water:\n\n- roses\n-\u00a0tulips')).toBe(textOf('Water:- roses•tulips'));
    expect(textOf('Water roses')).not.toBe(textOf('Water tulips'));
    expect(textOf('This activity has been suspended for the winter.')).toBeNull();
  });

  it('names every record that is wrong', () => {
    const result = read(
      activity(2024, 'IA_CC_1', { measureId: undefined }),
      activity(2024, 'IA_CC_01'),
      activity(2024, 'IA_CC_2', { title: ' ', weight: 'huge', subcategoryId: undefined }),
      activity(2024, 'IA_CC_3'),
      activity(2024, 'IA_CC_3'),
      { measureId: 'IA_CC_4' },
      null,
    );
    expect(problemsOf(result)).toMatchInlineSnapshot(`
      [
        "measures/2024/measures-data.json: Record 1 (Water the Beds): measureId is missing.",
        "measures/2024/measures-data.json: Record 2 (IA_CC_01): measureId is not an activity id such as IA_AHE_5.",
        "measures/2024/measures-data.json: Record 3 (IA_CC_2): title is empty; subcategoryId is missing; weight is neither high nor medium.",
        "measures/2024/measures-data.json: IA_CC_3 is there twice.",
        "measures/2024/measures-data.json: Record 6 (IA_CC_4): category is missing.",
        "measures/2024/measures-data.json: Record 7: it is no object.",
      ]
    `);
  });

  it.each([
    ['', 'The file is empty.'],
    ['<!doctype html><title>Not found</title>', 'This is a web page, not JSON.'],
    ['[{"category": "ia", "meas', 'The file breaks off in the middle.'],
    ['[{"category": "ia"},\n{"category": "ia"}', 'The file breaks off in the middle.'],
    ['[{"category": "ia"', 'The file breaks off in the middle.'],
    ['[{"category": "ia"},', 'The file breaks off in the middle.'],
    ['[{"category": "ia",}]', 'The file is not valid JSON'],
    ['[{"category": ia}]', 'The file is not valid JSON'],
    ['{"message": "Not Found"}', 'The file holds no list of records.'],
    ['[]', 'The file holds no improvement activities.'],
    ['[{"category": "quality"}]', 'The file holds no improvement activities.'],
  ])('refuses %j', (text, message) => {
    expect(problemsOf(readInventory(text, 2024))[0]).toContain(`measures/2024/measures-data.json: ${message}`);
  });
});
