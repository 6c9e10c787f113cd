import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/content-files/read/catalog.ts';
import { firstMvpYear } from '../../src/domain/years.ts';
import type { ActivityJson } from '../../src/outputs/activities-json.ts';
import { filesOf, read, sites } from '../support/sites.ts';

const activities: ActivityJson[] = JSON.parse(read(sites.root.folder, 'api/v1/activities.json'));
const reference = '../shared/reference/cms';
const { currentYear } = readCatalog();
const years = readCatalog().years.map(({ year }) => year);
const json = (path: string) => JSON.parse(readFileSync(`${reference}/${path}`, 'utf8'));

describe('api/v1/activities.json', () => {
  it('holds every activity once', () => {
    const ids = filesOf('content/activities').map((file) => file.replace('.md', ''));
    expect(activities.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('says where each stands today', () => {
    const statusOf = (id: string) => activities.find((activity) => activity.id === id)?.status;
    expect(statusOf('IA_PSPA_16')).toBe('in-force');
    expect(statusOf('IA_AHE_1')).toBe('renumbered');
    expect(statusOf('IA_AHE_5')).toBe('removed');
    expect(statusOf('IA_CC_1')).toBe('removed');
    // What is in force is what the inventory of the current year holds.
    expect(activities.filter(({ status }) => status === 'in-force').map(({ id }) => id)).toEqual(
      activities.filter(({ years }) => years[currentYear]).map(({ id }) => id),
    );
  });
});

describe.skipIf(!existsSync(reference))(
  'every value of the data equals CMS’s (skipped where ../shared/reference/cms is missing)',
  () => {
    it.each(years)('%i', (year) => {
      const mvps: { mvpId: string; iaMeasureIds: string[] }[] =
        year >= firstMvpYear ? json(`mvp/${year}/mvp.json`) : [];
      const theirs = json(`measures/${year}/measures-data.json`).map((record: Record<string, unknown>) => ({
        id: record['measureId'],
        title: String(record['title']).replace(/\s+/g, ' ').trim(),
        weighting: record['weight'] ?? null,
        subcategory: kebab(record['subcategoryId'] as string | null),
        cehrtBonus: record['cehrtEligible'] ?? false,
        mvps: mvps
          .filter(({ iaMeasureIds }) => iaMeasureIds.includes(String(record['measureId'])))
          .map(({ mvpId }) => mvpId)
          .sort(),
      }));
      const ours = activities.flatMap(({ id, years }) => {
        const facts = years[year];
        if (!facts) return [];
        const { provisional: _, ...rest } = facts;
        return [{ id, ...rest, mvps: [...rest.mvps].sort() }];
      });
      const byId = (a: { id: unknown }, b: { id: unknown }) => (String(a.id) < String(b.id) ? -1 : 1);
      expect(ours.sort(byId)).toEqual(theirs.sort(byId));
    });
  },
);

function kebab(id: string | null): string | null {
  return id?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) ?? null;
}
