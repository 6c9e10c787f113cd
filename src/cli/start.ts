import { serve } from '../built-site/serve.ts';
import { main as build } from './build.ts';

/** `npm start`: builds the whole site and serves it at the first free port from `PORT` (4321) on. */
export async function main(args: string[]): Promise<number> {
  const failed = await build(args);
  if (failed) return failed;
  const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
  const first = Number(process.env['PORT'] ?? 4321);
  for (let port = first; port < first + 20; port++)
    try {
      const { url } = await serve(process.env['OUT_DIR'] ?? 'dist', { base, port });
      console.log(`\nThe site is at ${url}\nStop it with Ctrl+C.`);
      await new Promise(() => {});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  console.error(`The ports ${first} to ${first + 19} are all taken. Set PORT to a free one: PORT=8080 npm start`);
  return 1;
}
