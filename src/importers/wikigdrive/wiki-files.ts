import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file that was named, or that lies in a folder that was; or why there is none. Sizes in bytes. */
export type Found = { readonly path: string } & (
  | { readonly named: boolean; readonly size: number }
  | { readonly problem: string }
);

/**
 * The files named and all files of the folders named, each once, in the order of names. Hidden ones and
 * `node_modules` do not count; links that lead in circles are followed once.
 *
 * @param seen real paths met before; those met are added
 */
export function* filesUnder(paths: readonly string[], seen = new Set<string>(), named = true): Generator<Found> {
  for (const path of paths)
    try {
      const real = realpathSync(path);
      if (seen.has(real)) continue;
      seen.add(real);
      const stat = statSync(real);
      if (stat.isDirectory()) {
        const inner = readdirSync(real).filter((name) => !name.startsWith('.') && name !== 'node_modules');
        const inOrder = inner.sort(order.compare).map((name) => join(path, name));
        yield* filesUnder(inOrder, seen, false);
      } else if (stat.isFile()) yield { path, named, size: stat.size };
      else yield { path, problem: 'neither a file nor a folder' };
    } catch (error) {
      yield { path, problem: reasonOf(error) };
    }
}

const order = new Intl.Collator('en', { numeric: true });

/** Larger files are no wiki pages. In bytes. */
const largest = 20_000_000;

/** The same with their texts, read as UTF-8 however broken, or why a file was left out. */
export function* wikiFiles(
  paths: readonly string[],
): Generator<{ path: string } & ({ text: string } | { leftOut: string })> {
  for (const found of filesUnder(paths)) {
    const { path } = found;
    if ('problem' in found) yield { path, leftOut: found.problem === missing ? 'is not there' : found.problem };
    else if (found.size > largest) yield { path, leftOut: `is larger than ${largest / 1_000_000} MB` };
    else
      try {
        yield { path, text: readFileSync(path, 'utf8') };
      } catch (error) {
        yield { path, leftOut: reasonOf(error) };
      }
  }
}

const missing = 'there is no such file or folder';

/** An error of the file system, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return missing;
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it';
    case 'ELOOP':
      return 'a symbolic link that leads in a circle';
    default:
      return message ?? String(error);
  }
}
