import { describe, expect, it } from 'vitest';
import { mvpYearChange } from '../../../src/importers/cms/changes.ts';
import { readMvpList } from '../../../src/importers/cms/mvp-list.ts';

const mvp = (fields: Record<string, unknown> = {}) => ({
  mvpId: 'G0053',
  title: ' Advancing  Roses',
  specialtiesMostApplicableTo: ['Gardening ', 'Bee Keeping'],
  iaMeasureIds: ['IA_CC_1', 'IA_CC_1', 'IA_MVP'],
  costMeasureIds: ['COST_1'],
  ...fields,
});
const read = (...records: unknown[]) => readMvpList(JSON.stringify(records), 2025);

describe('readMvpList', () => {
  it('keeps id, title, specialties and improvement activities', () => {
    expect(read(mvp())).toEqual({
      list: {
        year: 2025,
        mvps: [
          {
            id: 'G0053',
            title: 'Advancing Roses',
            specialties: ['Gardening', 'Bee Keeping'],
            activities: ['IA_CC_1', 'IA_MVP'],
          },
        ],
      },
    });
  });

  it('names every record that is wrong', () => {
    const result = read(mvp({ mvpId: undefined }), mvp({ mvpId: 'X1', iaMeasureIds: ['IA_1'] }), mvp(), mvp(), 7);
    expect('problems' in result && result.problems.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Record 1 (Advancing Roses): mvpId is missing.",
        "Record 2 (X1): mvpId is not the id of an MVP such as G0053; iaMeasureIds.0 is not an activity id such as IA_AHE_5.",
        "G0053 is there twice.",
        "Record 5: it is no object.",
      ]
    `);
    expect('problems' in read()).toBe(true);
  });
});

describe('mvpYearChange', () => {
  const one = { id: 'G0053', title: 'Roses', specialties: ['Gardening'], activities: ['IA_CC_1', 'IA_CC_2'] };
  const two = { ...one, id: 'G0054' };
  const list = (...mvps: (typeof one)[]) => ({ year: 2025, mvps });

  it('finds no change where only the order differs', () => {
    const turned = { ...one, activities: ['IA_CC_2', 'IA_CC_1'] };
    expect(mvpYearChange(list(one, two), list(two, turned))).toBeUndefined();
  });

  it('tells new, gone and changed MVPs', () => {
    const changed = { ...one, title: 'Tulips', activities: ['IA_CC_2', 'IA_CC_3'] };
    expect(mvpYearChange(list(one, two), list(changed, { ...one, id: 'G0055' }))).toMatchObject({
      isNew: false,
      added: [{ id: 'G0055' }],
      gone: [{ id: 'G0054' }],
      changed: [
        {
          id: 'G0053',
          title: { from: 'Roses', to: 'Tulips' },
          specialties: { added: [], gone: [] },
          activities: { added: ['IA_CC_3'], gone: ['IA_CC_1'] },
        },
      ],
    });
    expect(mvpYearChange(undefined, list(one))).toMatchObject({ isNew: true });
  });
});
