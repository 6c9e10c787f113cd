import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, newDraft, rewriteActivity } from '../../../src/importers/cms/files.ts';
import { isEmpty, planSync } from '../../../src/importers/cms/plan.ts';
import { readContentToSync } from '../../../src/importers/cms/read-content.ts';
import { type CmsData, readCmsData } from '../../../src/importers/cms/read-data.ts';
import { reportLines } from '../../../src/importers/cms/report.ts';
import { openPlace } from '../../../src/importers/cms/text-place.ts';

/** A copy of CMS's data, which this repository does not hold. Without it these tests are skipped. */
const reference = join(import.meta.dirname, '../../../../shared/reference/cms');
const contentFolder = join(import.meta.dirname, '../../../content');

describe.skipIf(!existsSync(reference))('CMS’s own data', { timeout: 60_000 }, () => {
  const { content } = readContentToSync(contentFolder);
  const readAll = async (): Promise<CmsData> => {
    const place = openPlace(reference);
    const result = await readCmsData(place.read, place.name, content.years);
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    return result.data;
  };

  it('are read whole', async () => {
    const { inventories, mvpLists } = await readAll();
    expect(inventories.map(({ year, records }) => [year, records.size])).toEqual([
      [2017, 93],
      [2018, 113],
      [2019, 118],
      [2020, 106],
      [2021, 105],
      [2022, 105],
      [2023, 103],
      [2024, 106],
      [2025, 104],
      [2026, 95],
      [2027, 95],
    ]);
    expect(mvpLists.map(({ mvps }) => mvps.length)).toEqual([12, 16, 21, 27, 27]);
    const notices = inventories[8] && [...inventories[8].records.values()].filter(({ text }) => text === null);
    expect(notices).toHaveLength(8);
  });

  it('agree with the content', async () => {
    const plan = planSync(content, await readAll());
    expect(reportLines(plan)).toEqual(['No change: 152 activities, 11 years, 5 MVP lists agree with CMS’s data.']);
    expect(isEmpty(plan)).toBe(true);
    expect(filesOf(plan, content, contentFolder)).toEqual({ files: [], problems: [] });
    expect(plan.reminders).toMatchObject({ subcategories: [], unknownToCms: [], outsideInventory: [] });
  });

  it('would not touch a byte of a file that agrees, and would bring back what was taken away', async () => {
    const plan = planSync({ ...content, activities: [] }, await readAll());
    expect(plan.newActivities).toHaveLength(152);
    for (const facts of plan.newActivities) {
      const text = readFileSync(join(contentFolder, 'activities', `${facts.id}.md`), 'utf8');
      expect(rewriteActivity(text, facts)).toBe(text);
      const before2024 = { ...facts, byYear: new Map([...facts.byYear].filter(([year]) => year < 2024)) };
      if (before2024.byYear.size) expect(rewriteActivity(rewriteActivity(text, before2024), facts)).toBe(text);
      expect(newDraft(facts)).toContain('\ndraft: true\n---\n');
    }
  });

  it('never reach the content with their sentences', async () => {
    const plan = planSync({ ...content, activities: [] }, await readAll());
    const titles = new Set(plan.newActivities.flatMap(({ byYear }) => [...byYear.values()].map(({ title }) => title)));
    const written = plan.newActivities.map(newDraft).join('\n');
    for (const year of readdirSync(join(reference, 'measures')))
      for (const { description, title } of JSON.parse(
        readFileSync(join(reference, 'measures', year, 'measures-data.json'), 'utf8'),
      ) as { description: string; title: string }[])
        if (!titles.has(description.replace(/\s+/g, ' ').trim()))
          expect(written.includes(description.slice(0, 200)), title).toBe(false);
  });
});
