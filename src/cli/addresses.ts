import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addressKinds, publishedOf, readBuiltSite } from '../built-site/addresses.ts';
import { readCatalog } from '../content-files/read/catalog.ts';
import { missingFrom, parsePublished, union, vanished, writePublished } from '../domain/published.ts';

export const publishedFile = 'published-addresses.txt';

const usage = `Lists every address of the built site with its kind, and compares them with ${publishedFile}.

npm run addresses                       list the addresses
npm run addresses -- --write            add new ones to ${publishedFile}; none is ever removed
npm run addresses -- --folder <folder>  look at another build than dist

Ends with 0 where every published address is still there, 1 where one vanished without a redirect, 2 where the command
was called wrongly or there is no build. How to retire an address: docs/addresses.md.`;

export async function main(args: string[]): Promise<number> {
  let options: { write?: boolean | undefined; folder?: string | undefined; help?: boolean | undefined };
  try {
    options = parseArgs({
      args,
      options: { write: { type: 'boolean' }, folder: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const folder = options.folder ?? process.env['OUT_DIR'] ?? 'dist';
  if (!existsSync(`${folder}/404.html`)) {
    console.error(`${folder} holds no built site: run \`npm run build\` first.`);
    return 2;
  }
  const built = readBuiltSite(folder);
  const ofBuild = publishedOf(built);
  const before = existsSync(publishedFile) ? parsePublished(readFileSync(publishedFile, 'utf8')) : new Map();

  if (!options.write) for (const { kind, address } of built) console.log(`${kind.padEnd(12)} ${address}`);
  const counts = addressKinds.map((kind) => [built.filter((entry) => entry.kind === kind).length, kind] as const);
  console.error(counts.flatMap(([count, kind]) => (count ? `${kind}: ${count}` : [])).join(', '));

  const fresh = missingFrom(before, ofBuild);
  if (options.write) {
    writeFileSync(publishedFile, writePublished(union(before, ofBuild)));
    console.error(`Added ${fresh.length} to ${publishedFile}.`);
  } else if (fresh.length) {
    console.error(`${fresh.length} not yet in ${publishedFile}. Add them: npm run addresses -- --write`);
  }
  const lost = vanished(before, ofBuild, readCatalog().redirects);
  for (const address of lost) console.error(`Vanished without a redirect: ${address}`);
  if (lost.length) console.error('Bring them back, or retire them as docs/addresses.md says.');
  return lost.length ? 1 : 0;
}
