import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Larger files are no wiki pages. In bytes. */
const largest = 20_000_000;

/** A file of a wiki, or why it was left out. */
export type WikiFile = { readonly path: string } & ({ readonly text: string } | { readonly leftOut: string });

/** The files named, and all files of the folders named; hidden ones and `node_modules` do not count. */
export function* wikiFiles(paths: readonly string[]): Generator<WikiFile> {
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) yield { path, leftOut: 'is not there' };
    else if (stat.isDirectory()) yield* wikiFiles(namesIn(path).map((name) => join(path, name)));
    else if (!stat.isFile()) yield { path, leftOut: 'is no file' };
    else if (stat.size > largest) yield { path, leftOut: `is larger than ${largest / 1_000_000} MB` };
    else yield read(path);
  }
}

function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== 'node_modules')
    .sort();
}

function read(path: string): WikiFile {
  try {
    return { path, text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { path, leftOut: error instanceof Error ? error.message : String(error) };
  }
}
