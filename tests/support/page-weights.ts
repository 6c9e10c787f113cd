import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of pages as a good host sends them: compressed by brotli at its best. */
export interface Weights {
  readonly median: number;
  readonly heaviest: number;
}

/** How many pages around the middle, and how many of the heaviest, are weighed exactly. */
const closely = 15;

/**
 * Weighs pages. Brotli at its best takes 30 ms a page, so a quick compression puts all pages into order, and only those
 * that can be the median or the heaviest are weighed at its best: the order of the two differs by a few places.
 */
export function weigh(pages: readonly string[]): Weights {
  const sorted = pages
    .map((page) => ({ page, quick: compressed(page, 4) }))
    .sort((a, b) => a.quick - b.quick)
    .map(({ page }) => page);
  const middle = Math.floor(sorted.length / 2);
  const around = sorted.slice(Math.max(0, middle - closely), middle + closely + 1);
  const exactly = (some: readonly string[]) => some.map((page) => compressed(page, 11)).sort((a, b) => a - b);
  return {
    median: exactly(around)[Math.floor(around.length / 2)] ?? 0,
    heaviest: exactly(sorted.slice(-closely)).at(-1) ?? 0,
  };
}

const compressed = (text: string, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
