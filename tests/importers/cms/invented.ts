import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inventoryPath, mvpPath } from '../../../src/importers/cms/cms-files.ts';

/** Data in CMS's layout, all of it invented: activities of a garden, 2017 to 2025. */

export type InventedRecord = Record<string, unknown>;

/** By year. Change it, then lay it out as files. */
export interface InventedData {
  measures: Map<number, InventedRecord[]>;
  mvps: Map<number, InventedRecord[]>;
}

export function activity(year: number, id: string, fields: InventedRecord = {}): InventedRecord {
  return {
    category: 'ia',
    measureId: id,
    title: 'Water the Beds',
    description: 'Water every bed each morning.',
    metricType: 'boolean',
    firstPerformanceYear: 2017,
    lastPerformanceYear: null,
    subcategoryId: 'careCoordination',
    ...(year < 2025 && { weight: 'medium' }),
    ...(year < 2019 && { cehrtEligible: false }),
    ...(year > 2022 && { allowedPrograms: ['mips', 'G0053'] }),
    ...fields,
  };
}

export function inventedData(): InventedData {
  const years = Array.from({ length: 9 }, (_, i) => 2017 + i);
  return {
    measures: new Map(
      years.map((year) => [
        year,
        [
          { category: 'quality', measureId: '001', title: 'Height of Roses', eMeasureId: null },
          activity(year, 'IA_CC_1', {
            title: year < 2020 ? ' Water  the beds. ' : 'Water the Beds',
            weight: year > 2024 ? undefined : year < 2022 ? 'medium' : 'high',
            ...(year === 2017 && { cehrtEligible: true }),
          }),
          activity(year, 'IA_PCMH', { title: 'Own a Garden', subcategoryId: null, weight: null }),
          ...(year < 2021
            ? [activity(year, 'IA_EPA_2', { title: 'Open the Gate', subcategoryId: 'expandedPracticeAccess' })]
            : []),
          ...(year > 2023
            ? [activity(year, 'IA_MVP', { title: 'Weed Together', subcategoryId: null, allowedPrograms: ['G0053'] })]
            : []),
        ],
      ]),
    ),
    mvps: new Map(
      [2023, 2024, 2025].map((year) => [
        year,
        [
          {
            mvpId: 'G0053',
            title: 'Advancing  Roses ',
            clinicalTopic: 'Roses',
            specialtiesMostApplicableTo: ['Gardening', ' Bee Keeping'],
            qualityMeasureIds: ['001'],
            iaMeasureIds: ['IA_CC_1', 'IA_PCMH', ...(year > 2023 ? ['IA_MVP'] : [])],
          },
        ],
      ]),
    ),
  };
}

/** The record of an activity in a year, for a test to change. */
export function recordOf({ measures }: InventedData, year: number, id: string): InventedRecord {
  const record = measures.get(year)?.find(({ measureId }) => measureId === id);
  if (!record) throw new Error(`${id} is not in ${year}`);
  return record;
}

/** Paths in CMS's layout, and their text. */
export function filesOf({ measures, mvps }: InventedData): Map<string, string> {
  return new Map([
    ...[...measures].map(([year, records]) => [inventoryPath(year), JSON.stringify(records, null, 2)] as const),
    ...[...mvps].map(([year, records]) => [mvpPath(year), JSON.stringify(records, null, 2)] as const),
  ]);
}

export function layOut(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
