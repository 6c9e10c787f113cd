import { startVitest } from 'vitest/node';

/** `npm test`: every test, those of the built site and in a real browser included. Arguments go to vitest as filters. */
export async function main(args: string[]): Promise<number> {
  const vitest = await startVitest('test', args, { watch: false, run: true });
  await vitest.close();
  const files = vitest.state.getTestModules();
  return files.length > 0 && files.every((file) => file.ok()) && vitest.state.getUnhandledErrors().length === 0 ? 0 : 1;
}
