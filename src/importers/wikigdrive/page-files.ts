import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Decoded, decodePage } from './decode.ts';

/** Endings of the files that are read out of folders. A file that is named itself may have any. */
export const pageEndings: readonly string[] = ['.md', '.markdown', '.mdx', '.txt'];

/** No page of words comes near this; a larger one holds pictures or is no page. */
export const largestPage = 200_000;

/** A file to import, or to say something about. */
export interface PageFile {
  /** As the person would write it. */
  readonly path: string;
  /** Given by name, and not merely found in a folder. */
  readonly named: boolean;
}

export interface Listing {
  readonly pages: readonly PageFile[];
  /** Files in folders that have another ending. */
  readonly skipped: readonly string[];
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** Files and folders → the pages in them, each once, in the order of names. Links that lead in circles are followed once. */
export function listPages(paths: readonly string[]): Listing {
  const pages: PageFile[] = [];
  const skipped: string[] = [];
  const problems: { path: string; message: string }[] = [];
  const seen = new Set<string>();

  const visit = (path: string, named: boolean): void => {
    try {
      const real = realpathSync(path);
      if (seen.has(real)) return;
      seen.add(real);
      const stat = statSync(real);
      if (stat.isDirectory()) {
        const before = pages.length;
        for (const name of namesIn(real)) visit(join(path, name), false);
        if (named && pages.length === before)
          problems.push({ path, message: `a folder without pages (${pageEndings.join(', ')})` });
      } else if (!stat.isFile()) problems.push({ path, message: 'neither a file nor a folder' });
      else if (named || pageEndings.includes(extname(path).toLowerCase())) pages.push({ path, named });
      else skipped.push(path);
    } catch (error) {
      problems.push({ path, message: reasonOf(error) });
    }
  };
  for (const path of paths) visit(path, true);
  return { pages, skipped, problems };
}

/** Reads a page as text. Never throws. */
export function readPageFile(path: string): Decoded {
  try {
    const { size } = statSync(path);
    if (size > largestPage)
      return { problem: `${size} bytes; pages have at most ${largestPage}. Take out pasted pictures, then import it` };
    return decodePage(readFileSync(path));
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

/** A file's name without its ending. */
export function nameOf(path: string): string {
  return basename(path, extname(path));
}

const order = new Intl.Collator('en', { numeric: true });

function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }: Dirent) => !name.startsWith('.') && name !== 'node_modules')
    .map(({ name }) => name)
    .sort(order.compare);
}

/** An error of the file system, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it';
    case 'ELOOP':
      return 'a symbolic link that leads in a circle';
    default:
      return message ?? String(error);
  }
}
