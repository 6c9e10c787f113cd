import { describe, expect, it } from 'vitest';
import { theBrowser, theSite } from '../support/browser.ts';
import { sites } from '../support/sites.ts';

const browser = await theBrowser();
const site = await theSite(sites.root);

async function open(path: string, now: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(now));
  await page.goto(site.url + path);
  return page;
}

describe('a day that has passed', () => {
  // MVP registration of 2026 ends on November 30, 8 p.m. Eastern Time: at 1 a.m. UTC on the next day.
  it.each([
    ['2026-10-03T23:00:00-04:00', []],
    ['2026-10-04T00:01:00-04:00', ['last-day-to-begin']],
    ['2026-12-01T00:59:00Z', ['last-day-to-begin']],
    ['2026-12-01T01:01:00Z', ['last-day-to-begin', 'mvp-registration']],
  ])('at %s the home page names those that have', async (now, passed) => {
    const page = await open('', now);
    const named = page.locator('[data-date]', { hasText: 'this day has passed' });
    expect(await named.evaluateAll((all) => all.map((one) => one.getAttribute('data-date')))).toEqual(
      passed.map((kind) => `2026-${kind}`),
    );
    await page.context().close();
  });

  it('is named in the banner of an activity, by its own period', async () => {
    const banner = async (slug: string) => {
      const page = await open(`activities/${slug}/`, '2026-10-20T12:00:00Z');
      const text = (await page.locator('.banner').textContent()) ?? '';
      await page.context().close();
      return text.replace(/\s+/g, ' ');
    };
    expect(await banner('ia-pspa-16')).toContain(
      'The 90 days must begin by October 3, 2026 (this day has passed: what still counts).',
    );
    expect(await banner('ia-erp-2')).toContain('The 60 days must begin by November 2, 2026.');
  });
});

describe('the mark of a statement that is not verified', () => {
  it('opens its reason by key, and without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}years/2026/`);
    const mark = page.locator('.sure').first();
    await expect(mark.locator('div').isVisible()).resolves.toBe(false);
    await mark.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(mark.locator('div').isVisible()).resolves.toBe(true);
    await mark.getByRole('link', { name: 'What the marks mean' }).click();
    expect(page.url()).toContain('/about/#');
    expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).count()).toBe(1);
    await context.close();
  });

  it('shows its reason on paper', async () => {
    const page = await open('years/2026/', '2026-11-25T12:00:00Z');
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.sure > div')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.filter((height) => height === 0)).toEqual([]);
    await page.context().close();
  });
});

describe('the calendar', () => {
  it('is offered for subscription at the address of the host', async () => {
    const page = await open('years/2026/', '2026-11-25T12:00:00Z');
    const link = page.getByRole('link', { name: 'Subscribe in your calendar' });
    expect(await link.getAttribute('href')).toBe(`webcal://${new URL(site.url).host}/calendar/2026.ics`);
    const answer = await page.request.get(`${site.url}calendar/2026.ics`);
    expect(answer.headers()['content-type']).toContain('text/calendar');
    await page.context().close();
  });
});
