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

describe.skipIf(!existsSync(reference))('CMS’s own data (skipped where ../shared/reference/cms is missing)', () => {
  const { content } = readContentToSync(contentFolder);
  const readAll = async (): Promise<CmsData> => {
    const place = openPlace(reference);
    const result = await readCmsData(place.read, place.name, content.years);
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    return result.data;
  };

  it('are read whole', async () => {
    const { inventories, mvpLists } = await readAll();
    const raw = (path: string) => JSON.parse(readFileSync(join(reference, path), 'utf8')) as Record<string, string>[];
    expect(inventories.map(({ year }) => String(year))).toEqual(readdirSync(join(reference, 'measures')).sort());
    for (const { year, records } of inventories) {
      const theirs = raw(`measures/${year}/measures-data.json`);
      expect([...records.keys()].sort(), String(year)).toEqual(theirs.map(({ measureId }) => measureId).sort());
      // A notice of suspension stands in the place of a text, and is none.
      const notices = theirs.filter(({ description }) => /^This activity has been suspended/i.test(description ?? ''));
      expect(
        [...records.values()].filter(({ text }) => text === null),
        String(year),
      ).toHaveLength(notices.length);
    }
    expect(mvpLists.map(({ year }) => String(year))).toEqual(readdirSync(join(reference, 'mvp')).sort());
    for (const { year, mvps } of mvpLists) expect(mvps, String(year)).toHaveLength(raw(`mvp/${year}/mvp.json`).length);
  });

  it('agree with the content', async () => {
    const plan = planSync(content, await readAll());
    expect(reportLines(plan)).toEqual([expect.stringMatching(/^No change: /)]);
    expect(isEmpty(plan)).toBe(true);
    expect(filesOf(plan, content, contentFolder)).toEqual({ files: [], problems: [] });
    expect(plan.reminders).toMatchObject({ subcategories: [], unknownToCms: [], outsideInventory: [] });
  });

  it('would not touch a byte of a file that agrees, and would bring back what was taken away', async () => {
    const plan = planSync({ ...content, activities: [] }, await readAll());
    expect(plan.newActivities.map(({ id }) => id).sort()).toEqual(content.activities.map(({ id }) => id).sort());
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
