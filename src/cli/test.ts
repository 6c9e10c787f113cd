import { spawnSync } from 'node:child_process';

/** `npm test`: every test, those of the built site and in a real browser included. Arguments go to vitest as filters. */
export async function main(args: string[]): Promise<number> {
  return (
    spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args], { stdio: 'inherit' }).status ?? 1
  );
}
