import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const cache = join(import.meta.dirname, '../node_modules/.cache');

/**
 * Starts Chromium: the one that `npm ci` brought (Linux x64), or the one that CHROME_PATH names.
 * The packaged browser is unpacked once, into the project's own cache, and moved into place only when complete.
 */
export async function launchBrowser(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none',
  ];
  return chromium.launch({ executablePath: await browserPath(), args });
}

async function browserPath(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'The browser that npm brings runs on Linux x64 only. Install Chrome or Chromium and set CHROME_PATH to its program.',
    );
  const home = join(cache, 'chromium');
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(join(cache, 'chromium-'));
    const { TMPDIR } = process.env;
    process.env['TMPDIR'] = fresh;
    try {
      const { default: packaged } = await import('@sparticuz/chromium');
      await packaged.executablePath();
    } finally {
      if (TMPDIR === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = TMPDIR;
    }
    renameSync(fresh, home);
  }
  return join(home, 'chromium');
}
