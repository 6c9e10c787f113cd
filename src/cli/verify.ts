import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Scripts of package.json that check what no test does, in the order of how fast they tell. */
const scripts = ['lint', 'unused', 'typecheck'];

/**
 * `npm run verify`: lint and format, what is unused, types, and every test; the tests check the content and build the
 * site. `--after-tests` leaves out the tests and counts those of the last `npm test` instead, as `.ci/run` needs it.
 */
export async function main(args: string[]): Promise<number> {
  const failed = scripts.filter((script) => !passes(script));
  const testsPass = args.includes('--after-tests') || passes('test');
  const counts = testCounts();
  const passed = counts.passed + scripts.length - failed.length;
  console.log(`\n${passed} passed, ${counts.failed + failed.length} failed, ${counts.skipped} skipped`);
  return failed.length > 0 || !testsPass || counts.failed > 0 ? 1 : 0;
}

function passes(script: string): boolean {
  console.log(`\n── npm run ${script}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const windows = process.platform === 'win32';
  return spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', env, shell: windows }).status === 0;
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
