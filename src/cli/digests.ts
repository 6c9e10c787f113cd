import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cmsAddress } from '../importers/cms/cms-files.ts';
import { digestsOfData } from '../importers/cms/digests.ts';
import { readCmsData } from '../importers/cms/read-data.ts';
import { openPlace } from '../importers/cms/text-place.ts';

export const digestsFile = 'cms-digests.json';

const usage = `Writes ${digestsFile}: a digest of CMS's facts of each activity in each year, which tests compare with the catalog.

npm run digests                            from CMS's public repository
npm run digests -- --from <folder or address>

Run it when CMS's data changed, after npm run sync. Ends with 0 where the file was written, 1 where the data cannot be
used, 2 where the command was called wrongly.`;

/** `npm run digests`: makes the proof of the facts anew, from CMS's data alone. */
export async function main(args: string[]): Promise<number> {
  let options: { from: string; help?: boolean | undefined };
  try {
    options = parseArgs({
      args,
      options: { from: { type: 'string', default: cmsAddress }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const place = openPlace(options.from);
  const read = await readCmsData(place.read, place.name, new Set());
  if ('problems' in read) {
    for (const { file, message, hint } of read.problems) console.error(`${file}: ${message}\n  ${hint}`);
    return 1;
  }
  writeFileSync(digestsFile, `${JSON.stringify(digestsOfData(read.data), null, 2)}\n`);
  console.log(`Wrote ${digestsFile}: ${read.data.inventories.length} years.`);
  return 0;
}
