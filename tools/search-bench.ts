import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../src/built-site/serve.ts';
import { main as build } from '../src/cli/build.ts';
import { launchBrowser } from './browser.ts';

const judged = '../shared/search/queries-dev.json';

/** `npm run search:bench -- [queries.json]`: what search loads and how long it takes, on this machine. */
export async function main(args: string[]): Promise<number> {
  const queries = args[0] ?? (existsSync(judged) ? judged : 'tests/search/queries.json');
  const folder = process.env['OUT_DIR'] ?? 'dist';
  if (!existsSync(join(folder, 'pagefind/pages.json'))) {
    const failed = await build([]);
    if (failed) return failed;
  }
  const asked = (JSON.parse(readFileSync(queries, 'utf8')) as { q: string }[]).map(({ q }) => q);
  const [browser, site] = await Promise.all([launchBrowser(), serve(folder)]);
  try {
    await bytes(browser, site.url);
    for (const slower of [1, 4]) await latencies(browser, site.url, asked, slower);
    await cold(browser, site.url);
  } finally {
    await browser.close();
    await site.close();
  }
  return 0;
}

/** What is loaded from the first touch of the field to the results of one query, as a static host compresses it. */
async function bytes(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const loaded: { name: string; gzip: number; brotli: number }[] = [];
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    reading.push(
      response.body().then((body) => {
        const name = new URL(response.url()).pathname;
        // These come compressed already.
        const packed = /\.(pagefind|pf_\w+)$/.test(name);
        loaded.push({
          name,
          gzip: packed ? body.length : gzipSync(body, { level: 9 }).length,
          brotli: packed ? body.length : brotliCompressSync(body).length,
        });
      }),
    );
  });
  await page.fill('#q', 'telehealth');
  await page.locator('[data-settled]').waitFor({ state: 'attached' });
  // What is shown later is asked for later: wait until nothing more comes.
  for (let seen = -1; seen !== reading.length; await page.waitForTimeout(500)) seen = reading.length;
  await Promise.all(reading);
  await page.close();
  const isText = (name: string) => name.includes('/search/text/');
  const isIndex = (name: string) => name.includes('/pagefind/');
  console.log(`\n${'loaded for the first query'.padEnd(42)}requests   gzip kB  brotli kB`);
  const line = (label: string, keep: (name: string) => boolean) => {
    const some = loaded.filter(({ name }) => keep(name));
    const sum = (key: 'gzip' | 'brotli') =>
      (some.reduce((total, entry) => total + entry[key], 0) / 1000).toFixed(1).padStart(10);
    console.log(`${label.padEnd(42)}${String(some.length).padStart(8)}${sum('gzip')} ${sum('brotli')}`);
  };
  line('ids, titles, aliases', (name) => !isIndex(name) && !isText(name));
  line('with full text', (name) => !isText(name));
  line('with words in context, shown later', () => true);
}

/** From setting a query to its results in the document and painted, everything loaded. */
async function latencies(browser: Browser, url: string, queries: readonly string[], slower: number): Promise<void> {
  const page = await browser.newPage();
  await throttle(page, slower);
  await page.goto(url);
  await page.fill('#q', 'telehealth');
  await page.locator('[data-settled]').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const state = { blocked: 0 };
    Object.assign(window, { benchState: state });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.blocked = Math.max(state.blocked, entry.duration);
    }).observe({ type: 'longtask' });
  });
  const names: number[] = [];
  const full: number[] = [];
  for (const query of queries) {
    const taken = await page.evaluate(
      (query) =>
        new Promise<{ names: number; full: number }>((resolve) => {
          const field = document.querySelector<HTMLInputElement>('#q');
          const form = document.querySelector<HTMLFormElement>('form[data-search]');
          if (!field || !form) throw new Error('no search field');
          field.value = query;
          const started = performance.now();
          let names = 0;
          form.addEventListener('search:complete', () => resolve({ names, full: performance.now() - started }), {
            once: true,
          });
          field.dispatchEvent(new Event('input', { bubbles: true }));
          names = performance.now() - started;
        }),
      query,
    );
    names.push(taken.names);
    full.push(taken.full);
  }
  const blocked = await page.evaluate(
    () => (window as unknown as { benchState: { blocked: number } }).benchState.blocked,
  );
  await page.close();
  console.log(`\nwarm, ${queries.length} queries, processor ÷ ${slower} (ms)      median       95 %      worst`);
  console.log(`ids, titles, aliases in the page${quantiles(names)}`);
  console.log(`full text in the page           ${quantiles(full)}`);
  console.log(`longest task that blocked the page: ${blocked ? `${blocked.toFixed(0)} ms` : 'none over 50 ms'}`);
}

/** From opening search to its first results on a slow network with a slow processor. */
async function cold(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const session = await throttle(page, 4);
  await session.send('Network.enable');
  // The server here does not compress: what crosses the network is taken to be a third of what it sends.
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1_600_000 / 8) * 3,
    uploadThroughput: 750_000 / 8,
  });
  const taken = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const field = document.querySelector<HTMLInputElement>('#q');
        if (!field) throw new Error('no search field');
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[role=option]')) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - started));
        }).observe(document.body, { subtree: true, childList: true });
        field.focus();
        field.value = 'telehealth';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  );
  await page.close();
  console.log(`\ncold, 1.6 Mbit/s, 150 ms, processor ÷ 4: first results after ${taken.toFixed(0)} ms`);
}

async function throttle(page: Page, rate: number) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

function quantiles(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.5, 0.95, 1]
    .map((part) => (sorted[Math.ceil(part * sorted.length) - 1] ?? 0).toFixed(1).padStart(11))
    .join('');
}
