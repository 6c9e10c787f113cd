import { describe, expect, it } from 'vitest';
import { painter } from '../../src/build/preview-pictures.ts';
import { readCatalog } from '../../src/content-files/read/catalog.ts';
import { pictures } from '../../src/previews/pictures.ts';
import { inventedCatalog } from '../support/invented-catalog.ts';

const factsOf = (name: string) => pictures(inventedCatalog()).find((picture) => picture.name === name)?.facts;

describe('what stands on a preview picture', () => {
  it.each([
    ['activities/ia-zz-1', 'High weight in 2024, counts as one activity since 2025', 'Care Coordination  ·  2022–2026'],
    ['activities/ia-zz-5', 'Medium weight in 2023', 'Care Coordination  ·  2022–2023  ·  Removed'],
    ['activities/ia-zz-10', 'Counts as one activity', 'Care Coordination  ·  2026'],
    ['activities/ia-zz-4', 'Counts as one activity', 'Care Coordination  ·  2025–2026  ·  Suspended'],
    ['subcategories/care-coordination', '6 improvement activities since 2017', '2022–2026'],
    ['years/2024', '4 improvement activities', '2 high-weighted, 1 medium-weighted'],
    ['years/2026', '4 improvement activities', 'No weights'],
  ])('%s', (name, ...facts) => expect(factsOf(name)).toEqual(facts));
});

describe('the pictures', () => {
  it('are all PNG of 1200 × 630, each under 20 kB', async () => {
    const draw = painter();
    const all = pictures(readCatalog());
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    const heavy: string[] = [];
    for (const picture of all) {
      const png = Buffer.from(await draw(picture));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      if (png.length >= 20_000) heavy.push(`${picture.name}: ${png.length}`);
    }
    expect(heavy).toEqual([]);
  });

  it('are the same to the byte when drawn again', async () => {
    const picture = pictures(inventedCatalog())[0];
    if (!picture) throw new Error('no picture');
    expect(Buffer.from(await painter()(picture))).toEqual(Buffer.from(await painter()(picture)));
  });
});
