import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { theBrowser, theSite } from '../support/browser.ts';
import { sites } from '../support/sites.ts';

const browser = await theBrowser();
const site = await theSite(sites.root);
let context: BrowserContext | undefined;

afterEach(() => context?.close());

async function open(
  path: string,
  options: { clipboard?: boolean; base?: string; scripts?: boolean } = {},
): Promise<Page> {
  context = await browser.newContext({ javaScriptEnabled: options.scripts ?? true });
  if (options.clipboard) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto((options.base ?? site.url) + path);
  await page.getByText('Link to this page').click();
  return page;
}

describe('the link kit', () => {
  it('works by keyboard, and says that it copied', async () => {
    const page = await open('activities/ia-ahe-5/', { clipboard: true });
    await page.reload();
    await page.locator('.link-kit summary').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Format').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Mark');
    expect(await page.getByLabel('Format').inputValue()).toBe('markdown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('As of 2024');
    const link = `[IA_AHE_5: MIPS Eligible Clinician Leadership in Clinical Trials or CBPR (2024)](${site.url}activities/ia-ahe-5/2024/)`;
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe(link);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Copied: Markdown.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  });

  it('selects the text where the clipboard is refused', async () => {
    const page = await open('activities/ia-pspa-16/');
    await page.getByLabel('Format').selectOption('html');
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
    );
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('The text is selected').waitFor();
    const selected = await page
      .getByLabel('Text', { exact: true })
      .evaluate((field: HTMLInputElement) => field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0));
    expect(selected).toContain('<a href="');
  });

  it('offers every year of the activity, and the card of today alone', async () => {
    const page = await open('activities/ia-ahe-5/');
    await page.getByLabel('Year').waitFor();
    expect(await page.getByLabel('Year').locator('option').allTextContents()).toEqual([
      'Always current',
      ...[2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018].map((year) => `As of ${year}`),
    ]);
    await page.getByLabel('Format').selectOption('iframe');
    expect(await page.getByLabel('Year').isDisabled()).toBe(true);
    const snippet = await page.getByLabel('Text', { exact: true }).inputValue();
    // A wiki page, without our policy.
    await page.route('**/wiki', (route) => route.fulfill({ contentType: 'text/html', body: snippet }));
    await page.goto(`${site.url}wiki`);
    await page.frameLocator('iframe').getByRole('link', { name: 'IA_AHE_5' }).waitFor();
  });

  it.each([
    ['subcategories/care-coordination/', '2019', 'years/2019/#care-coordination'],
    ['activities/ia-be-14/', '2018', 'activities/ia-be-14/2018/'],
    ['years/2024/', undefined, 'years/2024/'],
  ])('leads from /%s as of %s to /%s, and stays under a base path', async (path, year, target) => {
    const based = await theSite(sites.based);
    const page = await open(path, { base: based.url });
    if (year) await page.getByLabel('Year').selectOption(year);
    else expect(await page.getByLabel('Year').count()).toBe(0);
    const published = `${sites.based.settings.SITE_URL}${sites.based.base}${target}`;
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe(published);
    const response = await page.goto(based.url + target);
    expect(response?.status()).toBe(200);
  });

  it('begins with the year on the page of a year', async () => {
    const page = await open('activities/ia-ahe-5/2019/');
    const text = page.getByLabel('Text', { exact: true });
    expect(await text.inputValue()).toBe(`${site.url}activities/ia-ahe-5/2019/`);
    await page.locator('.link-kit select[name=Year]').selectOption('');
    expect(await text.inputValue()).toBe(`${site.url}activities/ia-ahe-5/`);
  });

  it('shows the plain address without scripts', async () => {
    const page = await open('activities/ia-ahe-5/', { scripts: false });
    expect(await page.locator('.link-kit code').textContent()).toBe('/activities/ia-ahe-5/');
    expect(await page.locator('.link-kit code').isVisible()).toBe(true);
  });
});
