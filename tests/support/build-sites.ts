import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { marks, noteOf, type Site, sites } from './sites.ts';

/**
 * Begins to build the sites and does not wait for them: `built-sites.ts` does, in front of the tests that look at them.
 * One after the other: two builds at once in one folder share what Astro keeps in `.astro`.
 * `REUSE_BUILD=1` tests what the last run built.
 *
 * @returns what ends the builds, should the run end before them
 */
export default function buildSites(): () => void {
  rmSync(marks, { recursive: true, force: true });
  mkdirSync(marks, { recursive: true });
  const running = new Set<ChildProcess>();
  if (process.env['REUSE_BUILD']) for (const site of Object.values(sites)) note(site, missing(site));
  else void buildAll(running);
  return () => {
    for (const run of running) run.kill();
  };
}

async function buildAll(running: Set<ChildProcess>): Promise<void> {
  for (const site of Object.values(sites)) await build(site, running);
}

const missing = ({ folder }: Site) => (existsSync(`${folder}/404.html`) ? '' : `There is no build in ${folder}.`);

/** Leaves a note for those who wait: empty where all is well, otherwise what went wrong. */
const note = (site: Site, text: string) => writeFileSync(noteOf(site), text);

/** What vitest tells its own code about itself; a build would take it for its own, the base path first of all. */
const ofVitest = /^(BASE_URL|SITE|ASSETS_PREFIX|MODE|DEV|PROD|SSR|TEST|VITEST.*)$/;

function build(site: Site, running: Set<ChildProcess>): Promise<void> {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, ['src/cli/run.mjs', 'build'], {
      env: {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name))),
        NODE_ENV: 'production',
        OUT_DIR: site.folder,
        BASE_PATH: site.base,
        ...site.settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(run);
    let said = '';
    run.stdout.on('data', (text) => (said += text));
    run.stderr.on('data', (text) => (said += text));
    run.on('close', (code) => {
      if (!running.delete(run)) return;
      note(site, code === 0 ? '' : `Building the site into ${site.folder} failed:\n${said}`);
      resolve();
    });
  });
}
