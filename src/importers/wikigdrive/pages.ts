import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { filesUnder, reasonOf } from './wiki-files.ts';

/** Endings of the files that are read out of folders. A file that is named itself may have any. */
export const pageEndings: readonly string[] = ['.md', '.markdown', '.mdx', '.txt'];

/** In bytes. No page of words comes near this; a larger one holds pictures or is no page. */
const largestPage = 200_000;

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

/** Files and folders → the pages in them, each once. */
export function listPages(paths: readonly string[]): Listing {
  const pages: PageFile[] = [];
  const skipped: string[] = [];
  const problems: { path: string; message: string }[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const before = { pages: pages.length, seen: seen.size };
    const all = [...filesUnder([path], seen)];
    for (const found of all)
      if ('problem' in found) problems.push({ path: found.path, message: found.problem });
      else if (found.named || pageEndings.includes(extname(found.path).toLowerCase())) pages.push(found);
      else skipped.push(found.path);
    const isNewFolder = seen.size > before.seen && !all.some((found) => found.path === path);
    if (isNewFolder && pages.length === before.pages)
      problems.push({ path, message: `a folder without pages (${pageEndings.join(', ')})` });
  }
  return { pages, skipped, problems };
}

/** A file's name without its ending. */
export function nameOf(path: string): string {
  return basename(path, extname(path));
}

/** Text of a page, or why the file is none. */
export type PageText = { readonly text: string; readonly remark?: string } | { readonly problem: string };

/** Reads a page as text. Never throws. */
export function readPageFile(path: string): PageText {
  try {
    const { size } = statSync(path);
    if (size > largestPage)
      return { problem: `${size} bytes; pages have at most ${largestPage}. Take out pasted pictures, then import it` };
    return decodePage(readFileSync(path));
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

/** Generous: UTF-8, UTF-16 with a byte-order mark, and Windows-1252 are read; other bytes are no text. */
function decodePage(bytes: Uint8Array): PageText {
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  if (utf16) return decode(bytes, utf16, 'read as UTF-16') ?? { problem: 'not text: it begins as UTF-16, but is not' };
  if (bytes.includes(0)) return { problem: 'not text, but a binary file' };
  const text = decode(bytes, 'utf-8');
  if (text) return text;
  const control = bytes.filter((byte) => byte < 32 && ![9, 10, 12, 13].includes(byte)).length;
  const read =
    control * 100 > bytes.length ? undefined : decode(bytes, 'windows-1252', 'not UTF-8; read as Windows-1252');
  return read ?? { problem: 'not text, but a binary file' };
}

function decode(bytes: Uint8Array, encoding: string, remark?: string): PageText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), ...(remark && { remark }) };
  } catch {
    return undefined;
  }
}
