import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A part of `verify`: a program of this project's own dependencies, run by this same Node. */
interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

const steps: readonly Step[] = [
  { name: 'format and lint', args: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'] },
  { name: 'types', args: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'] },
];
const tests: Step = { name: 'tests', args: ['src/cli/run.mjs', 'test'] };

/**
 * `npm run verify`: format, lint, types and every test; the tests check the content and build the site.
 * `--after-tests` leaves out the tests and counts those of the last `npm test` instead, as `.ci/run` needs it.
 */
export async function main(args: string[]): Promise<number> {
  const afterTests = args.includes('--after-tests');
  const failed = [...steps, ...(afterTests ? [] : [tests])].filter((step) => !passes(step));
  const counts = testCounts();
  const own = steps.filter((step) => failed.includes(step)).length;
  console.log(
    `\n${counts.passed + steps.length - own} passed, ${counts.failed + own} failed, ${counts.skipped} skipped`,
  );
  return failed.length > 0 || counts.failed > 0 ? 1 : 0;
}

function passes({ name, args }: Step): boolean {
  console.log(`\n── ${name}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0;
}

/** What the last run of the tests left behind; a run that left nothing counts as one failure. */
function testCounts(): { passed: number; failed: number; skipped: number } {
  const file = '.cache/test-results.json';
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const results = JSON.parse(readFileSync(file, 'utf8'));
  const brokenFiles = results.success ? 0 : Math.max(0, results.numFailedTestSuites - results.numFailedTests);
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + brokenFiles,
    skipped: results.numPendingTests + (results.numTodoTests ?? 0),
  };
}
