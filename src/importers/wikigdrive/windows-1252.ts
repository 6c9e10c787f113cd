/** The characters that Windows-1252 has where Latin-1 has control characters: bytes 80 to 9F; `·` where it has none. */
const upper = '€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ';

// Bytes without a character: control characters, met on the way where text was decoded wrongly twice.
const undefinedBytes = '\u0081\u008d\u008f\u0090\u009d';

const byteOf = new Map([...upper].flatMap((char, i) => (char === '·' ? [] : [[char, 0x80 + i] as const])));

/** The byte that a reader took for this character when it decoded as Windows-1252, or undefined. */
function byte(char: string): number | undefined {
  const code = char.codePointAt(0) ?? 0;
  return byteOf.get(char) ?? (code <= 0xff ? code : undefined);
}

// A character of UTF-8 that begins with one of these bytes, as Windows-1252 shows it: Â Ã (two bytes), â ï (three),
// ð (four). Other first bytes stand in honest text too often; Å Æ Ë count where they give a character of `upper`, as in
// text that was decoded wrongly twice.
const high = `[${upper.replaceAll('·', '')}\\u0080-\\u00BF]`;
const misread = new RegExp(`[ÂÃÅÆË]${high}|â${high}{2}|ï${high}{2}|ð${high}{3}`, 'g');
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * UTF-8 that was decoded as Windows-1252, once or several times → the text meant. Repairs only what is certain: what
 * gives valid UTF-8, and the remains of a no-break space (`Â` before white space) and of a closing quote (`â€`).
 */
export function repairMisread(text: string): string {
  let now = text;
  for (let round = 0; round < 5; round++) {
    const next = now.replace(misread, (found) => {
      try {
        const meant = strict.decode(Uint8Array.from([...found].map((char) => byte(char) ?? 0)));
        const doubtful = /^[ÅÆË]/.test(found) && !byteOf.has(meant);
        return doubtful || (/[\u0080-\u009f]/.test(meant) && !undefinedBytes.includes(meant)) ? found : meant;
      } catch {
        return found;
      }
    });
    if (next === now) break;
    now = next;
  }
  return now
    .replaceAll('â€\ufffd', '”')
    .replace(/Â(?=\s|$)/g, '')
    .replace(new RegExp(`â€(?!${high})`, 'g'), '”');
}
