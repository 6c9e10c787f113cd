import type { Browser } from 'playwright-core';
import { type Served, serve } from '../../src/built-site/serve.ts';
import { launchBrowser } from '../../tools/browser.ts';
import type { Site } from './sites.ts';

let browser: Promise<Browser> | undefined;
const served = new Map<Site, Promise<Served>>();

/** The browser of this worker: started by the first test file that asks for it, and ended with the worker. */
export function theBrowser(): Promise<Browser> {
  browser ??= launchBrowser().then((launched) =>
    // A slow machine is no mistake: this ends only what would never come.
    launched.on('context', (context) => context.setDefaultTimeout(120_000)),
  );
  return browser;
}

/** A built site, served to all test files of this worker. */
export function theSite(site: Site): Promise<Served> {
  const running = served.get(site) ?? serve(site.folder, { base: site.base });
  served.set(site, running);
  return running;
}
