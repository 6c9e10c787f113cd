import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentFolders, filesIn } from '../content-files/read/content.ts';
import { jsonSchemaText } from '../outputs/json-schema.ts';

/** Where Astro's language server looks for the schemas of frontmatter. Git ignores the folder. */
const folder = '.astro/collections';

/**
 * `npm run editor`: tells Astro's VS Code extension which schema each content file has, so that it completes and
 * checks frontmatter. Paths in its manifest are those of this computer: every checkout writes its own, and again
 * when files are added.
 */
export async function main(): Promise<number> {
  const collections = Object.entries(contentFolders).filter(([, { ending }]) => ending !== '.yaml');
  const entries: [string, string][] = [];
  mkdirSync(folder, { recursive: true });
  for (const [name, { ending, schema }] of collections) {
    writeFileSync(join(folder, `${name}.schema.json`), jsonSchemaText(schema));
    for (const path of filesIn(join('content', name), ending)) entries.push([addressOf(path), name]);
  }
  const manifest = {
    collections: collections.map(([name]) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries),
  };
  writeFileSync(join(folder, 'collections.json'), JSON.stringify(manifest, undefined, 2));
  console.log(`Wrote ${folder}: VS Code now completes and checks the frontmatter of ${entries.length} files.`);
  return 0;
}

/** The language server compares addresses in small letters. */
function addressOf(path: string): string {
  return pathToFileURL(resolve(path)).href.toLowerCase();
}
