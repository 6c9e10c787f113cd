import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/content-files/read/catalog.ts';
import { pinnedAnchors } from '../../src/domain/addresses.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import { activityInYear } from '../../src/page/in-year.ts';
import { pinnedPage } from '../../src/page/pinned-page.ts';
import { addressInYear } from '../../src/views/year-scope.ts';
import { inventedCatalog } from '../support/invented-catalog.ts';

const pageOf = (from: Catalog, id: string, year: number) => {
  const activity = from.activity(id);
  if (!activity) throw new Error(`no ${id}`);
  return activityInYear(activity, year, from);
};

describe('an activity in one year', () => {
  const invented = inventedCatalog();
  const page = (id: string, year: number) => pageOf(invented, id, year);

  it('has the facts of that year', () => {
    expect(page('IA_ZZ_1', 2023)).toMatchObject({ weight: 'medium', state: 'past', suspension: '' });
    expect(page('IA_ZZ_1', 2025)).toMatchObject({ weight: null, mvps: [{ id: 'G0002', title: 'Spoons before' }] });
    expect(page('IA_ZZ_1', 2026)).toMatchObject({ state: 'current', mvps: [{ id: 'G0002', title: 'Spoons' }] });
    expect(page('IA_PCMH', 2022)).toMatchObject({ weight: 'none given', facts: { subcategory: null } });
    expect(page('IA_ZZ_2', 2024).facts.title).toBe('An old title');
    expect(page('IA_ZZ_2', 2025).suspension).toMatch(/May 6, 2025/);
    expect(() => page('IA_ZZ_10', 2025)).toThrow('was not in the inventory of 2025');
  });

  it('says what differs from today', () => {
    expect(page('IA_ZZ_1', 2023).differences).toMatchInlineSnapshot(`
      [
        {
          "label": "Weight",
          "markdown": "In 2024: high. Weights ended with 2024.",
        },
        {
          "label": "Text, 2024",
          "markdown": "CMS rewrote what it asks.",
        },
      ]
    `);
    expect(page('IA_ZZ_2', 2024).differences).toMatchInlineSnapshot(`
      [
        {
          "label": "Status",
          "markdown": "CMS suspended it for 2025 as of May 6, 2025. It is no longer in force. Its last performance year was 2025.",
        },
        {
          "label": "Title",
          "markdown": "In 2025: Title of IA_ZZ_2",
        },
        {
          "label": "Weight",
          "markdown": "Weights ended with 2024.",
        },
      ]
    `);
    expect(page('IA_ZZ_3', 2024).differences).toMatchInlineSnapshot(`
      [
        {
          "label": "Status",
          "markdown": "It is no longer in force. Its last performance year was 2025. Renumbered to IA_ZZ_10 (Title of IA_ZZ_10) in 2026.",
        },
        {
          "label": "Weight",
          "markdown": "Weights ended with 2024.",
        },
      ]
    `);
    expect(page('IA_ZZ_1', 2027).differences).toEqual([]);
  });

  it('says when our description is of another text', () => {
    expect(page('IA_ZZ_1', 2023).changedSince.map(({ year }) => year)).toEqual([2024]);
    expect(page('IA_ZZ_1', 2024).changedSince).toEqual([]);
  });
});

describe('real activities', () => {
  it('IA_AHE_5: a notice of suspension is no other text, and a change before it is one', () => {
    expect(pageOf(readCatalog(), 'IA_AHE_5', 2024)).toMatchObject({ wordsOf: 2024, changedSince: [] });
    expect(pageOf(readCatalog(), 'IA_AHE_5', 2021).changedSince.map(({ year }) => year)).toEqual([2022]);
    expect(pageOf(readCatalog(), 'IA_AHE_5', 2025).suspension).toMatch(/suspended it for 2025/);
  });

  it('every page of every year can be made', () => {
    const years = readCatalog().activities.flatMap((activity) =>
      [...activity.years.keys()].map((year) => ({ activity, year })),
    );
    expect(years.length).toBeGreaterThan(1000);
    for (const { activity, year } of years) {
      expect(
        activityInYear(activity, year, readCatalog()).rules.length,
        `${activity.id} ${year}`,
      ).toBeGreaterThanOrEqual(4);
      expect(pinnedPage(activity, year, readCatalog()).sections).toHaveLength(pinnedAnchors.length);
    }
  });
});

describe('links of a page of one year', () => {
  it.each([
    ['/activities/ia-pspa-16/', '/activities/ia-pspa-16/2024/'],
    ['/activities/ia-pspa-16/#what-to-do', '/activities/ia-pspa-16/2024/#what-to-do'],
    ['/activities/ia-pspa-16/#history', '/activities/ia-pspa-16/2024/'],
    ['/activities/ia-pspa-16/2024/', '/activities/ia-pspa-16/2024/'],
    ['/activities/ia-pspa-16/2019/', undefined],
    ['/activities/ia-epa-7/', undefined],
    ['/subcategories/care-coordination/', '/years/2024/#care-coordination'],
    ['/subcategories/advancing-health-and-wellness/', undefined],
    ['/years/2024/#period', '/years/2024/#period'],
    ['/years/2019/', undefined],
    ['/mvps/g0053/', undefined],
    ['/guides/scoring/', undefined],
    ['/', undefined],
  ])('%s in 2024 is %s', (address, inYear) => {
    expect(addressInYear(address, 2024, readCatalog())).toBe(inYear);
  });
});
