import { noteAt, quote, type Remark, warningAt } from '../remark.ts';
import type { Source } from './source.ts';

/** What Windows-1252 has at the bytes 80 to 9F, where Latin-1 has control characters; five of them stay such. */
const upper = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i));

/** The byte that a reader took for this character when it decoded as Windows-1252. */
function byte(char: string): number {
  const at = upper.indexOf(char);
  return at < 0 ? char.charCodeAt(0) : 0x80 + at;
}

// A character of UTF-8 that begins with one of these bytes, as Windows-1252 shows it: Â Ã (two bytes), â ï (three),
// ð (four). Other first bytes stand in honest text too often; Å Æ Ë count where they give a character of `upper`, as in
// text that was decoded wrongly twice.
const high = `[${upper}\\u0080-\\u00BF]`;
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
        const meant = strict.decode(Uint8Array.from([...found].map(byte)));
        return /^[ÅÆË]|[\u0080-\u009f]/.test(found[0] + meant) && !upper.includes(meant) ? found : meant;
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

const spaces = /[\p{Zs}\v\f\u0085\u2028\u2029]/gu;
// Zero-width characters, soft hyphens and control characters carry no word.
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

/**
 * Text as exported → text as meant: wrong decoding repaired, every kind of space a plain one, invisible characters
 * gone. No line is added or taken away.
 */
export function repair(source: Source): { source: Source; remarks: Remark[] } {
  const repaired = new Map<string, { line: number; times: number; after: string }>();
  const lost: Remark[] = [];
  const lines = source.text.split('\n').map((before, i) => {
    const line = source.lines[i] ?? 1;
    const mended = repairMisread(before);
    for (const word of mended === before ? [] : before.split(/[ \t]+/)) {
      const after = repairMisread(word).replace(spaces, ' ');
      if (after === word) continue;
      const known = repaired.get(word);
      if (known) known.times++;
      else repaired.set(word, { line, times: 1, after });
    }
    const text = mended.replace(spaces, ' ').replace(invisible, '');
    const [word] = /\S*\ufffd\S*/.exec(text) ?? [];
    if (word) lost.push(warningAt(line, `a character was lost before the export: ${quote(word)}`));
    return text;
  });
  const mended = [...repaired].map(([before, { line, times, after }]) => {
    const often = times > 1 ? ` (${times} times)` : '';
    return noteAt(line, `decoded wrongly and repaired: ${quote(before)} to ${quote(after)}${often}`);
  });
  return { source: { ...source, text: lines.join('\n') }, remarks: [...mended, ...lost] };
}
