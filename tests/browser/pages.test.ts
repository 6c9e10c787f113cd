import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/content-files/read/catalog.ts';
import { theBrowser, theSite } from '../support/browser.ts';
import { kindsOfPage, sites } from '../support/sites.ts';

const browser = await theBrowser();
const site = await theSite(sites.root);

describe('without JavaScript', () => {
  it('every kind of page reads, and the table leads to years and subcategories', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of kindsOfPage) {
      await page.goto(site.url + path);
      expect(await page.locator('h1').isVisible(), path).toBe(true);
      expect(await page.getByRole('searchbox').count(), path).toBe(0);
    }
    await page.goto(`${site.url}activities/`);
    expect(await page.locator('#all tr[data-years]').count()).toBe(readCatalog().activities.length);
    await page.locator('noscript').getByRole('link', { name: '2019' }).click();
    expect(page.url()).toBe(`${site.url}years/2019/`);
    await context.close();
  });
});

describe('small pages that lead on', () => {
  it('arrive without JavaScript, with and without the last slash', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of ['IA_AHE_5', 'ahe5/', 'activities/IA_BMH_13']) {
      await page.goto(site.url + path);
      await page.waitForURL(/\/activities\/ia-(ahe-5|bmh-13)\/$/);
    }
    await context.close();
  });

  it('read well where nothing leads on: axe finds nothing', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 600 } });
    const page = await context.newPage();
    await page.route('**/ahe-5/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '') });
    });
    await page.goto(`${site.url}ahe-5/`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('link', { name: /^IA_AHE_5/ }).click();
    expect(page.url()).toBe(`${site.url}activities/ia-ahe-5/`);
    await context.close();
  });
});

describe('the 404 page', () => {
  it('offers the year that stands in the address', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}mips-ia-ahe-5-2024`);
    await page.locator('#suggestion').getByRole('link', { name: 'IA_AHE_5 in 2024' }).click();
    expect(page.url()).toBe(`${site.url}activities/ia-ahe-5/2024/`);
    await page.goto(`${site.url}mips-ia-ahe-5-2026`);
    expect(await page.locator('#suggestion a').count()).toBe(1);
    await page.close();
  });

  it.each([
    ['mips-ia-ahe-5-2024', 'IA_AHE_5', 'activities/ia-ahe-5/'],
    ['wiki/IA_PSPA_16.html', 'IA_PSPA_16', 'activities/ia-pspa-16/'],
    ['wiki/pcmh', 'IA_PCMH', 'activities/ia-pcmh/'],
    ['old/AHE-5-mips-eligible-clinician-leadership-in-clinical-trials-or-cbpr', 'IA_AHE_5', 'activities/ia-ahe-5/'],
  ])('recognises the id in /%s', async (path, id, target) => {
    const page = await browser.newPage();
    const response = await page.goto(site.url + path);
    expect(response?.status()).toBe(404);
    await page.locator('#suggestion').getByRole('link', { name: id, exact: true }).click();
    expect(page.url()).toBe(site.url + target);
    await page.close();
  });

  it('shows no suggestion, and nothing of the address as markup, where there is no id', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}%3Cimg%20src=x%20onerror=alert(1)%3E/ahe-99/%E0%A4%A`).catch(() => undefined);
    await page.goto(`${site.url}<b>ahe-99</b>`);
    expect(await page.locator('#suggestion').isVisible()).toBe(false);
    await page.close();
  });
});

describe('under a base path', () => {
  it('every kind of page loads all it asks for, and links stay inside', async () => {
    const based = await theSite(sites.based);
    const page = await browser.newPage();
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    for (const path of kindsOfPage) {
      await page.goto(based.url + path);
      const outside = await page.evaluate(
        (base) =>
          [...document.links]
            .map((a) => a.href)
            .filter((href) => href.startsWith(location.origin) && !href.startsWith(location.origin + base)),
        sites.based.base,
      );
      expect(outside, path).toEqual([]);
    }
    expect(missing).toEqual([]);
    await page.close();
  });
});
