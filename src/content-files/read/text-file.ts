import { readFileSync, statSync } from 'node:fs';
import type { ReadingProblem } from './reading-codes.ts';

/** In bytes. No content file comes near this; a larger one is a mistake and is not read. */
const largestFile = 1_000_000;

/**
 * Reads a content file as text. A byte-order mark and Windows line ends are accepted and normalised.
 *
 * @param path where the file lies
 * @param file how problems call it
 * @returns the text, or what is wrong with the file as a whole
 */
export function readTextFile(path: string, file: string): { text: string } | { problem: ReadingProblem } {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return { problem: noFile(file) };
  return stat.size > largestFile ? { problem: tooLarge(stat.size, file) } : decodeText(readFileSync(path), file);
}

/** A file's text as it is, byte-order mark and line ends included, for edits in place. Throws where it is not UTF-8. */
export function readExactly(path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
}

/** Bytes → text, with line ends and byte-order mark normalised; or the place of the first byte that is not UTF-8. */
export function decodeText(bytes: Uint8Array, file: string): { text: string } | { problem: ReadingProblem } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n?/g, '\n') };
  } catch {
    const problem: ReadingProblem = {
      code: 'not-utf8',
      file,
      ...firstBadByte(bytes),
      message: 'The file is not UTF-8 text: this character is written in another encoding.',
      hint: 'Save the file again as UTF-8; most editors offer this as “Save with encoding”.',
    };
    return { problem };
  }
}

/** A link to a file that is gone, or something else that only looks like a file. */
function noFile(file: string): ReadingProblem {
  return {
    code: 'file-missing',
    file,
    line: 1,
    column: 1,
    message: 'There is no file behind this name.',
    hint: 'Restore it from version control.',
  };
}

function tooLarge(size: number, file: string): ReadingProblem {
  const inMegabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
  return {
    code: 'file-too-large',
    file,
    line: 1,
    column: 1,
    message: `The file has ${inMegabytes(size)}; the limit is ${inMegabytes(largestFile)}. It was not read.`,
    hint: 'Remove what does not belong in it, such as pasted pictures.',
  };
}

/** The longest beginning that decodes tells line and column. Bad files are rare: searching by halves is fast enough. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder().decode(bytes.subarray(0, good), { stream: true }).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** A character that the cut splits does not count against the beginning. */
function decodes(beginning: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true });
    return true;
  } catch {
    return false;
  }
}
