import { quote, type Remark } from './remark.ts';
import type { Source } from './source.ts';
import { repairMisread } from './windows-1252.ts';

const spaces = /[\p{Zs}\v\f\u0085\u2028\u2029]/gu;
// Zero-width characters, soft hyphens and control characters carry no word.
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

/**
 * Text as exported → text as meant: wrong decoding repaired, every kind of space a plain one, invisible characters
 * gone. No line is added or taken away.
 */
export function repair(source: Source): { source: Source; remarks: Remark[] } {
  const repaired = new Map<string, { line: number; times: number; after: string }>();
  const text = source.text
    .split('\n')
    .map((line, i) => {
      const mended = repairMisread(line);
      if (mended !== line)
        for (const [before, after] of changedWords(line)) {
          const known = repaired.get(before);
          if (known) known.times++;
          else repaired.set(before, { line: source.lines[i] ?? 1, times: 1, after });
        }
      return mended.replace(spaces, ' ').replace(invisible, '');
    })
    .join('\n');
  const remarks: Remark[] = [...repaired].map(([before, { line, times, after }]) => ({
    line,
    level: 'note',
    message: `decoded wrongly and repaired: ${quote(before)} to ${quote(after)}${times > 1 ? ` (${times} times)` : ''}`,
  }));
  for (const [i, line] of text.split('\n').entries())
    if (line.includes('\ufffd'))
      remarks.push({
        line: source.lines[i] ?? 1,
        level: 'warning',
        message: `a character was lost before the export: ${quote(/\S*\ufffd\S*/.exec(line)?.[0] ?? '')}`,
      });
  return { source: { ...source, text }, remarks };
}

function* changedWords(line: string): Generator<[string, string]> {
  for (const [word] of line.matchAll(/[^ \t]+/g)) {
    const after = repairMisread(word).replace(spaces, ' ');
    if (after !== word) yield [word, after];
  }
}
