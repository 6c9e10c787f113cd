import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../domain/problem.ts';

/** No content file comes near this; a larger one is a mistake. */
export const largestFile = 1_000_000;

/**
 * Reads a content file as text. A byte-order mark and Windows line ends are accepted and normalised.
 *
 * @param path where the file lies
 * @param name how problems call it
 * @returns the text, or what is wrong with the file as a whole
 */
export function readTextFile(path: string, name: string): { text: string } | { problem: Problem } {
  const { size } = statSync(path);
  if (size > largestFile)
    return {
      problem: {
        code: 'file-too-large',
        file: name,
        line: 1,
        column: 1,
        message: `The file has ${size} bytes; the limit is ${largestFile}.`,
        hint: 'Remove what does not belong here, such as pasted pictures.',
      },
    };
  return decodeText(readFileSync(path), name);
}

/** Bytes → text, with line ends and byte-order mark normalised; or the place of the first byte that is not UTF-8. */
export function decodeText(bytes: Uint8Array, name: string): { text: string } | { problem: Problem } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return {
      problem: {
        code: 'not-utf8',
        file: name,
        ...firstBadByte(bytes),
        message: 'The file is not UTF-8 text.',
        hint: 'Save it again as UTF-8: most editors offer this as “Save with encoding”.',
      },
    };
  }
}

/** A UTF-8 decoder puts U+FFFD where a byte is wrong; the text before it tells line and column. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const before = new TextDecoder().decode(bytes).split('�', 1)[0] ?? '';
  const lines = before.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
