import { describe, expect, it } from 'vitest';
import { readCmsData } from '../../../src/importers/cms/read-data.ts';
import { filesOf, type InventedData, inventedData } from './invented.ts';

async function read(data: InventedData, known: number[] = []) {
  const files = filesOf(data);
  const asked: string[] = [];
  const result = await readCmsData(
    async (path) => {
      asked.push(path);
      const text = files.get(path);
      return text === undefined ? undefined : { text };
    },
    'the garden',
    new Set(known),
  );
  return {
    result,
    asked,
    problems: 'problems' in result ? result.problems.map(({ file, message }) => [file, message]) : [],
  };
}

describe('readCmsData', () => {
  it('reads every year up to the newest, and looks two years beyond', async () => {
    const { result, asked } = await read(inventedData(), [2017, 2025]);
    expect('data' in result && result.data.inventories.map(({ year }) => year)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ]);
    expect('data' in result && result.data.mvpLists.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
    expect(asked.filter((path) => /202[6-9]/.test(path))).toEqual([
      'measures/2026/measures-data.json',
      'measures/2027/measures-data.json',
    ]);
  });

  it('refuses a year that is missing between others', async () => {
    const data = inventedData();
    data.measures.delete(2017);
    data.measures.delete(2024);
    expect((await read(data)).problems).toEqual([
      ['measures/2017/measures-data.json', 'This year is missing at the garden.'],
      ['measures/2024/measures-data.json', 'This year is missing at the garden.'],
    ]);
  });

  it('refuses a missing year that the content has', async () => {
    expect((await read(inventedData(), [2025, 2026, 2028])).problems).toEqual([
      ['measures/2026/measures-data.json', 'This year is missing at the garden.'],
      ['measures/2028/measures-data.json', 'This year is missing at the garden.'],
    ]);
  });

  it('refuses a year from 2023 on without MVPs', async () => {
    const data = inventedData();
    data.mvps.delete(2025);
    expect((await read(data)).problems).toEqual([['mvp/2025/mvp.json', 'This year is missing at the garden.']]);
  });

  it('refuses a place without data', async () => {
    expect((await read({ measures: new Map(), mvps: new Map() }, [2025])).problems).toEqual([
      ['the garden', 'There is no data of CMS here.'],
    ]);
  });

  it('collects what is wrong in all files, and stops where the way is barred', async () => {
    const data = inventedData();
    data.measures.set(2019, []);
    data.mvps.set(2024, []);
    expect((await read(data)).problems).toHaveLength(2);
    const problem = { file: 'x', message: 'Could not reach x.', hint: 'Check.' };
    expect(await readCmsData(async () => ({ problem }), 'x', new Set())).toEqual({ problems: [problem] });
  });
});
