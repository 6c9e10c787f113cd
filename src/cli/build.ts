import { build } from 'astro';
import { leftOutOfBuild } from '../build/left-out.ts';
import { main as check } from './check.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Pages would take variables of these names for BASE_PATH and SITE_URL; Vite's tools set the first.
for (const name of ['BASE_URL', 'SITE']) delete process.env[name];

/** `npm run build`: checks the content, then builds the site into `dist` (or `OUT_DIR`). */
export async function main(args: string[]): Promise<number> {
  if (args.length > 0) {
    console.error(
      `npm run build takes no arguments; got: ${args.join(' ')}\nSet BASE_PATH, SITE_URL or OUT_DIR instead.`,
    );
    return 2;
  }
  const content = process.env['CONTENT_DIR'];
  const failed = await check(content ? ['--content', content] : []);
  if (failed) {
    console.error('Nothing was built: mend the content first.');
    return failed;
  }
  console.log('Building the site …');
  const started = performance.now();
  await build({ logLevel: 'warn' });
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  const leftOut = leftOutOfBuild(process.env);
  if (leftOut) console.log(leftOut);
  return 0;
}
