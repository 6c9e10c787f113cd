import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { theBrowser, theSite } from './browser.ts';
import { kindsOfPage, sites } from './sites.ts';

/** What axe looks for: WCAG 2.2 at level AA, Section 508, and what its makers call best practice. */
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'section508'];

/** Its rules that depend on how wide the window is; all others find the same at every width. */
const ofWidth = ['target-size', 'scrollable-region-focusable'];

/** How a reader may look at a page. */
export interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  /** Narrow pages hold what the wide ones hold: axe looks at sizes alone. */
  readonly axe: 'everything' | 'sizes';
}

/** Every page is looked at wide in both color schemes, and narrow. */
export const looks = {
  light: { width: 1280, colorScheme: 'light', axe: 'everything' },
  dark: { width: 1280, colorScheme: 'dark', axe: 'everything' },
  narrow: { width: 320, colorScheme: 'light', axe: 'sizes' },
} as const satisfies Record<string, Look>;

/** The context of a browser for a look. */
export const contextOf = ({ width, colorScheme }: Look): BrowserContextOptions => ({
  viewport: { width, height: 800 },
  colorScheme,
});

/** Expects that axe finds nothing on a page, and that nothing is cut off at its right. */
export async function expectSound(page: Page, { axe }: Pick<Look, 'axe'>): Promise<void> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (axe === 'sizes' ? builder.withRules(ofWidth) : builder.withTags(everything)).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** The tests of one look: each kind of page. Every look has a test file of its own, because files run side by side. */
export async function describeLook(look: Look): Promise<void> {
  const [browser, site] = await Promise.all([theBrowser(), theSite(sites.root)]);
  const context = await browser.newContext(contextOf(look));

  describe(`at ${look.width} px, ${look.colorScheme}`, () => {
    afterAll(() => context.close());

    it.each(kindsOfPage)('/%s: axe finds nothing, nothing is cut off, no error, no other host', async (path) => {
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(String(error)));
      page.on(
        'console',
        (message) => message.type() === 'error' && !/404/.test(message.text()) && wrong.push(message.text()),
      );
      page.on('request', (request) => request.url().startsWith(site.url) || wrong.push(`asked ${request.url()}`));
      await page.goto(site.url + path);
      await expectSound(page, look);
      expect(wrong).toEqual([]);
      await page.close();
    });
  });
}
