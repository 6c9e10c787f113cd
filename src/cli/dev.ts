import { dev } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** `npm run dev`: serves the site and reloads it while you write. Search needs a built site: `npm start`. */
export async function main(): Promise<number> {
  await dev({});
  await new Promise(() => {});
  return 0;
}
