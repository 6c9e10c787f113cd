import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { theBrowser, theSite } from '../support/browser.ts';
import { contextOf, expectSound, looks } from '../support/looks.ts';
import { sites } from '../support/sites.ts';

const browser = await theBrowser();
const site = await theSite(sites.root);
let page: Page;
let wrong: string[];

const watch = (page: Page) => {
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
};

beforeEach(async () => {
  wrong = [];
  page = await browser.newPage();
  watch(page);
});
afterEach(() => page.close());

const field = () => page.locator('#q');
const options = () => page.getByRole('option');
const firstOption = () => options().first().locator('code').textContent();
const settled = (query: string) =>
  page.locator(`[data-settled=${JSON.stringify(query)}]`).waitFor({ state: 'attached' });
const firstHit = () => page.locator('#results [data-id]').first().getAttribute('data-id');

describe('the search field', () => {
  it('loads nothing until it is touched', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.url, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /search|combobox|pagefind/i.test(path) && !/SearchField/.test(path))).toEqual([]);
    await field().focus();
    await page.waitForResponse(/\/search\/list\./);
  });

  it('is reached by / and by Ctrl+K, moved through by arrows, left by Escape, and opens what is chosen', async () => {
    await page.goto(`${site.url}about/`);
    await page.keyboard.press('/');
    await page.keyboard.type('telehealth');
    await expect.poll(firstOption).toBe('IA_EPA_2');
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    await settled('telehealth');
    expect(await page.locator('search [role=status]').textContent()).toMatch(/^\d+ activit/);
    await page.keyboard.press('ArrowDown');
    const active = await field().getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await field().getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await options().first().isVisible()).toBe(false);
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await expect.poll(firstOption).toBe('IA_EPA_2');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}activities/ia-epa-2/`);
    await page.keyboard.press('Control+k');
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true);
    expect(wrong).toEqual([]);
  });

  it('goes to the page of results on Enter where nothing is chosen', async () => {
    await page.goto(site.url);
    await field().fill('opioid');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}search/?q=opioid`);
    await settled('opioid');
    expect(await page.locator('#results [data-id]').count()).toBeGreaterThan(3);
  });

  it.each([
    ['ahe5', 'IA_AHE_5'],
    ['PSPA 20 activity', 'IA_PSPA_20'],
    ['blood thinner', 'IA_PM_2'],
    ['telehelth', 'IA_EPA_2'],
  ])('%s leads to %s', async (query, id) => {
    await page.goto(site.url);
    await field().fill(query);
    await settled(query);
    expect(await firstOption()).toBe(id);
    expect(wrong).toEqual([]);
  });

  it('shows the filters that it read from the query, and takes one out on request', async () => {
    await page.goto(site.url);
    await field().fill('depression 2019');
    await settled('depression 2019');
    expect(await page.locator('search [role=status]').textContent()).toContain('Year: 2019.');
    expect(await options().first().textContent()).toContain('weight in 2019');
    const chip = page.getByRole('button', { name: 'Remove the filter Year: 2019' });
    await page.keyboard.press('Tab');
    expect(await chip.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await settled('depression');
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await chip.count()).toBe(0);
    expect(await options().first().textContent()).not.toContain('weight in');
    expect(wrong).toEqual([]);
  });

  it('says what it searched for instead, and goes back on request', async () => {
    await page.goto(site.url);
    await field().fill('telehelth');
    await page.locator('.search-popup').getByText('Showing results for telehealth instead of telehelth').waitFor();
    await page.getByRole('link', { name: 'telehelth' }).click();
    await settled('telehelth');
    expect(await page.locator('#results .notes').textContent()).toContain('No activity matches');
  });
});

describe('on a page of one performance year', () => {
  it('the search stays in that year', async () => {
    await page.goto(`${site.url}activities/ia-pm-2/2018/`);
    await field().fill('depression');
    await settled('depression');
    const links = await options().evaluateAll((all) => all.map((option) => (option as HTMLAnchorElement).pathname));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^\/(activities\/ia-[a-z0-9-]+\/2018\/|search\/)$/);
    await field().press('Enter');
    await settled('depression');
    expect(new URL(page.url()).search).toBe('?q=depression&year=2018');
    expect(await page.locator('#results [data-id] a').first().getAttribute('href')).toMatch(/\/2018\/$/);
    expect(wrong).toEqual([]);
  });
});

describe('the page of results', () => {
  it('shows what its address asks, with filters that can be removed', async () => {
    await page.goto(`${site.url}search/?q=depression+2023&subcategory=behavioral-and-mental-health`);
    await settled('depression 2023');
    expect(await firstHit()).toBe('IA_BMH_4');
    expect(await page.locator('#results .facts').first().textContent()).toContain('weight in 2023');
    expect(await page.locator('#results select[name=subcategory]').inputValue()).toBe('behavioral-and-mental-health');
    await page.getByRole('button', { name: 'Remove the filter Year: 2023' }).click();
    await settled('depression');
    expect(new URL(page.url()).search).toBe('?q=depression&subcategory=behavioral-and-mental-health');
    await page.locator('#results select[name=year]').selectOption('2019');
    await page.waitForURL(/year=2019/);
    await page.reload();
    await settled('depression');
    expect(await page.locator('#results select[name=year]').inputValue()).toBe('2019');
    expect(wrong).toEqual([]);
  });

  it('shows the titles of the chosen year', async () => {
    await page.goto(`${site.url}search/?q=IA_AHE_1&year=2017`);
    await settled('IA_AHE_1');
    expect(await page.locator('#results .title').first().textContent()).toMatch(
      /^Engagement of new Medicaid patients/i,
    );
    await page.locator('#results select[name=year]').selectOption('2024');
    await expect
      .poll(() => page.locator('#results .title').first().textContent())
      .toBe('Enhance Engagement of Medicaid and Other Underserved Populations');
  });

  it('says honestly that nothing matches, and names subcategories', async () => {
    await page.goto(`${site.url}search/?q=zzqx`);
    await settled('zzqx');
    expect(await page.locator('#results [data-id]').count()).toBe(0);
    expect(await page.locator('#results .notes').textContent()).toMatch(
      /No activity matches\.Nearest subcategories: \w/,
    );
  });

  it('tells of ids that never were, were withdrawn or went on under another', async () => {
    await page.goto(`${site.url}search/?q=IA_AHE_99`);
    await settled('IA_AHE_99');
    expect(await page.locator('#results .notes').textContent()).toContain('IA_AHE_99 is in no inventory');
    await field().fill('bmh 13');
    await settled('bmh 13');
    expect(await page.locator('#results .notes a').first().getAttribute('href')).toBe('/activities/ia-bmh-13/');
    await field().fill('ahe 7');
    await settled('ahe 7');
    const ids = await page
      .locator('#results [data-id]')
      .evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-id')));
    expect(ids).toEqual(['IA_AHE_7', 'IA_BE_27']);
  });

  it('leads to the whole table without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.url}search/?q=opioid`);
    expect(await plain.getByRole('main').getByRole('link', { name: 'see all activities' }).isVisible()).toBe(true);
    expect(await plain.locator('#q').isVisible()).toBe(false);
    await context.close();
  });
});

describe('bad input', () => {
  it.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['only punctuation', '!?!…()[]{}*'],
    ['emoji', '💉🩺👩‍⚕️'],
    ['right to left', 'فحص الاكتئاب'],
    ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['broken percent signs', '%E0%A4%A % telehealth'],
  ])('%s is taken as text', async (_, query) => {
    await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}&year=<b>&mvp="><img src=x>&status=nonsense`);
    await page.locator('#results[data-settled]').waitFor({ state: 'attached' });
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(wrong).toEqual([]);
  });
});

describe('broken parts', () => {
  it.each([
    ['the index is missing', '**/pagefind/**', 404],
    ['the index is cut off', '**/*.pf_index', 200],
    ['the program of the index is cut off', '**/wasm.*', 200],
  ])('titles and other names still answer where %s, and the reader is told', async (_, files, status) => {
    await page.route(files, (route) => route.fulfill({ status, body: 'cut' }));
    await page.goto(`${site.url}search/?q=telehealth`);
    await settled('telehealth');
    expect(await firstHit()).toBe('IA_EPA_2');
    expect(await page.locator('#results .notes').textContent()).toContain('The full text could not be loaded');
  });

  it('an index of another release is not read', async () => {
    await page.route('**/pagefind/pages.json', (route) =>
      route.fulfill({ json: { list: 'list.other.json', pages: '' } }),
    );
    await page.goto(`${site.url}search/?q=telehealth`);
    await settled('telehealth');
    expect(await firstHit()).toBe('IA_EPA_2');
    expect(await page.locator('#results .notes').textContent()).toContain('The full text could not be loaded');
  });

  it('says so where the list itself is gone, and the form still leads to the page of results', async () => {
    await page.route('**/search/list.*', (route) => route.fulfill({ status: 404 }));
    await page.goto(site.url);
    await field().fill('telehealth');
    await page.getByText('Search could not be loaded').waitFor({ state: 'attached' });
    await page.unroute('**/search/list.*');
    await field().press('Enter');
    await page.waitForURL(/search\/\?q=telehealth/);
    await settled('telehealth');
    expect(await firstHit()).toBe('IA_EPA_2');
  });
});

it('needs no unsafe-inline and no unsafe-eval', async () => {
  await page.goto(`${site.url}search/?q=telehealth`);
  await settled('telehealth');
  const policy = await page.locator('meta[http-equiv]').first().getAttribute('content');
  expect(policy).not.toMatch(/unsafe-inline|(?<!wasm-)unsafe-eval/);
  expect(await page.locator('#results .notes').textContent()).toBe('');
  expect(wrong).toEqual([]);
});

it('leads from an empty answer, and from no other, to the form that tells what was looked for', async () => {
  const based = await theSite(sites.based);
  await page.goto(`${based.url}search/?q=zzqx`);
  await settled('zzqx');
  const link = page.getByRole('link', { name: 'Say what you looked for' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe(
    `${sites.based.settings.FEEDBACK_URL}?template=nothing-found.yml&query=zzqx`,
  );
  await field().fill('telehealth');
  await settled('telehealth');
  expect(await link.isVisible()).toBe(false);
  expect(wrong).toEqual([]);
});

it('works under a base path', async () => {
  const based = await theSite(sites.based);
  await page.goto(`${based.url}search/?q=telehealth`);
  await settled('telehealth');
  expect(await page.locator('#results .notes').textContent()).toBe('');
  await page.locator('#results [data-id] a').first().click();
  await page.waitForURL(`${based.url}activities/ia-epa-2/`);
  expect(wrong).toEqual([]);
});

describe.each(Object.values(looks))('with results open at $width px, $colorScheme', (look) => {
  it('axe finds nothing and nothing is cut off', async () => {
    const context = await browser.newContext(contextOf(look));
    const looked = await context.newPage();
    await looked.goto(site.url);
    await looked.locator('#q').fill('opiod 2023');
    await looked.locator('[data-settled]').waitFor({ state: 'attached' });
    await looked.keyboard.press('ArrowDown');
    await expectSound(looked, look);
    await looked.goto(`${site.url}search/?q=opiod+2023`);
    await looked.locator('[data-settled]').waitFor({ state: 'attached' });
    await expectSound(looked, look);
    await context.close();
  });
});
