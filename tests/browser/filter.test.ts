import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/content-files/read/catalog.ts';
import type { Activity } from '../../src/domain/catalog.ts';
import { theBrowser, theSite } from '../support/browser.ts';
import { sites } from '../support/sites.ts';

const browser = await theBrowser();
const site = await theSite(sites.root);
let page: Page;

const { activities, years, currentYear } = readCatalog();
const firstYear = years[0]?.year ?? expect.fail('no years');
const counts =
  (year: number) =>
  ({ years }: Activity) =>
    years.has(year);

beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

const shown = () => page.locator('#all tr[data-years]:visible').count();
const shownIds = () => page.locator('#all tr[data-years]:visible code').allTextContents();
const status = () => page.locator('#filter [role=status]').textContent();

describe('the filter of the table', () => {
  // Of the catalog, not of the filter: what the table must show.
  it.each<[string, (activity: Activity) => boolean]>([
    ['', () => true],
    [`?year=${firstYear}`, counts(firstYear)],
    [`?year=${currentYear}`, counts(currentYear)],
    ['?status=renumbered', ({ status }) => status === 'renumbered'],
    ['?year=2024&mvp=G0053', ({ mvps }) => mvps.get(2024)?.includes('G0053') ?? false],
    ['?subcategory=care-coordination&year=2023', ({ years }) => years.get(2023)?.subcategory === 'care-coordination'],
    ['?year=1999&status=nonsense', () => true],
  ])('/activities/%s shows the activities that the catalog has of it', async (query, wanted) => {
    const ids = activities.filter(wanted).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    await page.goto(`${site.url}activities/${query}`);
    expect((await shownIds()).sort()).toEqual(ids.sort());
    expect(await status()).toContain(`${ids.length} of ${activities.length}`);
  });

  it('keeps what was chosen in the address, shows the weight of the year, and clears', async () => {
    await page.goto(`${site.url}activities/`);
    await page.getByLabel('Year').selectOption(`${firstYear}`);
    await page.getByLabel('Weight').selectOption('high');
    expect(page.url()).toBe(`${site.url}activities/?year=${firstYear}&weighting=high`);
    expect(await page.locator('#all tr[data-years]:visible [data-weight]').allTextContents()).toEqual(
      Array(await shown()).fill('high'),
    );
    await page.reload();
    expect(await page.getByLabel('Year').inputValue()).toBe(`${firstYear}`);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await shown()).toBe(activities.length);
    expect(page.url()).toBe(`${site.url}activities/`);
  });

  it('says so where nothing matches, and why', async () => {
    await page.goto(`${site.url}activities/?year=2026&weighting=high`);
    expect(await shown()).toBe(0);
    expect(await status()).toContain('Weights ended with 2024');
  });

  it('never shows what stands in the address as markup', async () => {
    await page.goto(`${site.url}activities/?year=<img src=x onerror=alert(1)>`);
    expect(await shown()).toBe(activities.length);
    expect(await page.locator('img').count()).toBe(0);
  });
});
