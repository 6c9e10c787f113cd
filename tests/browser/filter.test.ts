import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { theBrowser, theSite } from '../support/browser.ts';
import { sites } from '../support/sites.ts';

const browser = await theBrowser();
const site = await theSite(sites.root);
let page: Page;

beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

const shown = () => page.locator('#all tr[data-years]:visible').count();
const status = () => page.locator('#filter [role=status]').textContent();

describe('the filter of the table', () => {
  it.each([
    ['', 152],
    ['?year=2017', 93],
    ['?year=2026', 95],
    ['?status=renumbered', 9],
    ['?year=2024&mvp=G0053', 14],
    ['?subcategory=care-coordination&year=2023', 14],
    ['?year=1999&status=nonsense', 152],
  ])('/activities/%s shows %i', async (query, count) => {
    await page.goto(`${site.url}activities/${query}`);
    expect(await shown()).toBe(count);
    expect(await status()).toContain(`${count} of 152`);
  });

  it('keeps what was chosen in the address, shows the weight of the year, and clears', async () => {
    await page.goto(`${site.url}activities/`);
    await page.getByLabel('Year').selectOption('2017');
    await page.getByLabel('Weight').selectOption('high');
    expect(page.url()).toBe(`${site.url}activities/?year=2017&weighting=high`);
    expect(await page.locator('#all tr[data-years]:visible [data-weight]').allTextContents()).toEqual(
      Array(await shown()).fill('high'),
    );
    await page.reload();
    expect(await page.getByLabel('Year').inputValue()).toBe('2017');
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await shown()).toBe(152);
    expect(page.url()).toBe(`${site.url}activities/`);
  });

  it('says so where nothing matches, and why', async () => {
    await page.goto(`${site.url}activities/?year=2026&weighting=high`);
    expect(await shown()).toBe(0);
    expect(await status()).toContain('Weights ended with 2024');
  });

  it('never shows what stands in the address as markup', async () => {
    await page.goto(`${site.url}activities/?year=<img src=x onerror=alert(1)>`);
    expect(await shown()).toBe(152);
    expect(await page.locator('img').count()).toBe(0);
  });
});
