import { spawn } from 'node:child_process';
import { sites } from './sites.ts';

/**
 * Builds the site three times, one after the other: at the root, the same again, and under a base path.
 * `REUSE_BUILD=1` tests what the last run built.
 */
export default async function buildSites(): Promise<void> {
  if (process.env['REUSE_BUILD']) return;
  for (const { folder, base } of Object.values(sites)) await build(folder, base);
}

function build(folder: string, base: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, ['src/cli/run.mjs', 'build'], {
      env: { ...process.env, OUT_DIR: folder, BASE_PATH: base, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    run.stdout.on('data', (text) => (said += text));
    run.stderr.on('data', (text) => (said += text));
    run.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`Building the site into ${folder} failed:\n${said}`)),
    );
  });
}
