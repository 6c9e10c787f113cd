import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { theBrowser, theSite } from '../support/browser.ts';
import { expectSound } from '../support/looks.ts';
import { sites } from '../support/sites.ts';

const browser = await theBrowser();
const site = await theSite(sites.root);
let page: Page;

beforeEach(async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  await page.goto(`${site.url}link-check/`);
});
afterEach(() => page.context().close());

const check = async (text: string) => {
  await page.locator('textarea[name=text]').evaluate((field: HTMLTextAreaElement, value) => {
    field.value = value;
  }, text);
  await page.getByRole('button', { name: 'Check' }).click();
  await page.waitForFunction(() => !/^(Checking …)?$/.test(document.querySelector('.said')?.textContent ?? ''));
  return page.locator('.said').textContent();
};
const rows = () => page.locator('.results tbody tr').allInnerTexts();

describe('the link check', () => {
  it('says of each link what it means, what became of it, and where to lead', async () => {
    const said = await check(
      'See [protocols](https://vendor.example/2019-mips-IA_PSPA_16-use) and AHE 1.\nhttps://qpp.cms.gov/mips/improvement-activities?py=2018',
    );
    expect(said).toBe('3 mentions, 2 different activities.');
    const [first, second, third] = await rows();
    expect(first).toMatch(/^1\t.*IA_PSPA_16: .*\tIn force\t\/activities\/ia-pspa-16\/2019\/\t/);
    expect(second).toMatch(
      /^1\tAHE 1\tIA_AHE_1: .*\tRenumbered\t\/activities\/ia-ahe-1\/\tRenumbered to IA_EPA_7 in 2026/,
    );
    expect(third).toMatch(/^2\t.*CMS’s list of activities\t\t\/years\/2018\//);
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.getByText('Copied the text with links.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `[protocols](${site.url}activities/ia-pspa-16/2019/) and [AHE 1](${site.url}activities/ia-ahe-1/).`,
    );
    await page.getByLabel('Lead to').selectOption('current');
    await check('IA_PSPA_16 of 2019');
    expect((await rows())[0]).toContain('\t/activities/ia-pspa-16/\t');
  });

  it('passes axe with results, at 320 px too', async () => {
    await check(
      'IA_PSPA_16 (2019), IA_AHE_1, https://vendor.example/mips_ia/2023-mips-improvement-activity-ia_cc_1-x/',
    );
    await page.setViewportSize({ width: 320, height: 800 });
    await expectSound(page, { axe: 'everything' });
  });

  it('shows markup as text, runs nothing and asks nothing of anyone', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', (dialog) => asked.push(dialog.message()));
    await check(
      '<img src=x onerror=alert(1)><script>alert("IA_BE_1")</script><a href="javascript:alert(1)/ia-be-14-x">y</a>',
    );
    expect(await rows()).toHaveLength(2);
    expect(await page.locator('.results img, .results script, .results a[href^=javascript]').count()).toBe(0);
    expect(asked).toEqual([`${site.url}link-check/activities.json`]);
  });

  it('answers 5 MB, and says what it left out', async () => {
    expect(await check('IA_BE_1 and words. '.repeat(300_000))).toMatch(
      /^5000 mentions.*table shows the first 1000.*stopped after 5000.*last \d+,\d+ characters were not read/,
    );
    expect(await check('x'.repeat(5_000_000))).toBe('No activity was found in this text.');
  });

  it.each([
    ['a binary file', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]), 'This is no text.'],
    ['an empty file', Buffer.from(''), 'Paste a text first'],
    ['a text', Buffer.from('IA_BE_1'), '1 mention, 1 different activity.'],
  ])('reads %s', async (_name, buffer, answer) => {
    await page.getByLabel('Or a file').setInputFiles({ name: 'file', mimeType: 'application/octet-stream', buffer });
    await page.locator('.said').getByText(answer).waitFor();
  });

  it('says so when it cannot load the list', async () => {
    await page.route('**/activities.json', (route) => route.abort());
    expect(await check('IA_BE_1')).toContain('could not be loaded');
  });

  it('keeps links under a base path', async () => {
    const based = await theSite(sites.based);
    await page.goto(`${based.url}link-check/`);
    await check('IA_BE_14');
    const href = await page.locator('.results a').getAttribute('href');
    expect(href).toBe(`${based.url}activities/ia-be-14/`);
  });
});
