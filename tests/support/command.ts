import { vi } from 'vitest';

/** What a command printed, and the code it ends with. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of `src/cli` in this process: its `main`, as `run.mjs` calls it. */
export async function run(main: (args: string[]) => number | Promise<number>, ...args: string[]): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void (said.stdout += `${line}\n`));
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void (said.stderr += `${line}\n`));
  try {
    return { status: await main(args), ...said };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}
