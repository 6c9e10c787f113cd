import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serve } from '../src/built-site/serve.ts';
import { main as build } from '../src/cli/build.ts';
import { launchBrowser } from './browser.ts';

const judged = '../shared/search/queries-dev.json';
const scorer = '../shared/search/score.mjs';

/**
 * `npm run search:score -- [queries.json] [--out run.json]`: asks every judged query in a real browser, on the page of
 * results of the built site, and prints how good the answers are.
 */
export async function main(args: string[]): Promise<number> {
  const at = args.indexOf('--out');
  const out = at < 0 ? join(tmpdir(), `search-run-${process.pid}.json`) : args[at + 1];
  const [queries = judged, ...rest] = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  if (!out || rest.length || !existsSync(queries)) {
    console.error(
      existsSync(queries)
        ? 'usage: npm run search:score -- [queries.json] [--out run.json]'
        : `There is no ${queries}: name a file of judged queries.`,
    );
    return 2;
  }
  const folder = process.env['OUT_DIR'] ?? 'dist';
  if (!existsSync(join(folder, 'pagefind/pages.json'))) {
    const failed = await build([]);
    if (failed) return failed;
  }
  const asked = (JSON.parse(readFileSync(queries, 'utf8')) as { q: string }[]).map(({ q }) => q);
  const [browser, site] = await Promise.all([
    launchBrowser(),
    serve(folder, process.env['BASE_PATH'] ? { base: process.env['BASE_PATH'] } : {}),
  ]);
  try {
    const page = await browser.newPage();
    await page.goto(`${site.url}search/`);
    const run = [];
    for (const q of asked) run.push(await ask(page, q));
    writeFileSync(out, `${JSON.stringify(run, null, 1)}\n`);
  } finally {
    await browser.close();
    await site.close();
  }
  return spawnSync(process.execPath, [scorer, out, queries], { stdio: 'inherit' }).status ?? 1;
}

/** Types a query and reads what the page shows once typing has settled. */
async function ask(page: Page, q: string): Promise<{ q: string; results: string[]; noMatch?: true }> {
  await page.fill('#q', q);
  await page.locator(`#results[data-settled=${JSON.stringify(q)}]`).waitFor({ state: 'attached' });
  return page.evaluate((q) => {
    const results = [...document.querySelectorAll<HTMLElement>('#results [data-id]')].slice(0, 10);
    const noMatch = /No activity matches/.test(document.querySelector('#results .notes')?.textContent ?? '');
    return {
      q,
      results: results.map(({ dataset }) => dataset['id'] ?? ''),
      ...(noMatch && { noMatch: true as const }),
    };
  }, q);
}
