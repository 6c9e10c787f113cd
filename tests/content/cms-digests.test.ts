import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestsFile } from '../../src/cli/digests.ts';
import { readCatalog } from '../../src/content-files/read/catalog.ts';
import { type Digests, digestsOfCatalog, digestsOfData } from '../../src/importers/cms/digests.ts';
import { readCmsData } from '../../src/importers/cms/read-data.ts';
import { openPlace } from '../../src/importers/cms/text-place.ts';

const reference = '../shared/reference/cms';
const committed: Digests = JSON.parse(readFileSync(digestsFile, 'utf8'));

describe(`${digestsFile}, made from CMS’s data`, () => {
  it('is what the catalog says of every activity in every year, and of no other', () => {
    expect(digestsOfCatalog(readCatalog())).toEqual(committed);
  });

  it('tells a wrong letter, weight, subcategory, bonus or MVP', () => {
    const catalog = readCatalog();
    const [year] = catalog.years;
    const [activity] = year?.activities ?? [];
    const facts = activity?.years.get(year?.year ?? 0);
    if (!year || !activity || !facts) throw new Error('the catalog is empty');
    const wrong = [
      { title: `${facts.title}.` },
      { weighting: facts.weighting === 'high' ? ('medium' as const) : ('high' as const) },
      { subcategory: null },
      { cehrtBonus: !facts.cehrtBonus },
    ].map((change) => ({ ...activity, years: new Map([[year.year, { ...facts, ...change }]]) }));
    for (const other of [...wrong, { ...activity, mvps: new Map([[year.year, ['G0000']]]) }]) {
      const digests = digestsOfCatalog({ ...catalog, years: [{ ...year, activities: [other] }] });
      expect(digests[year.year]?.[activity.id]).not.toBe(committed[year.year]?.[activity.id]);
    }
  });

  it.skipIf(!existsSync(reference))(
    `is what the data in ${reference} give (skipped where that folder is missing)`,
    async () => {
      const place = openPlace(reference);
      const read = await readCmsData(place.read, place.name, new Set());
      if ('problems' in read) throw new Error(JSON.stringify(read.problems));
      expect(digestsOfData(read.data)).toEqual(committed);
    },
  );
});
