/** Text of a page, or why the file is none. */
export type Decoded = { readonly text: string; readonly remark?: string } | { readonly problem: string };

/**
 * Bytes → text. Generous: UTF-8, UTF-16 with a byte-order mark, and Windows-1252 are read; other bytes are no text.
 */
export function decodePage(bytes: Uint8Array): Decoded {
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

function decode(bytes: Uint8Array, encoding: string, remark?: string): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), ...(remark && { remark }) };
  } catch {
    return undefined;
  }
}
