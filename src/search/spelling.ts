/** Words and how well each stands for what was meant: the vocabulary of the site. */
export interface Speller {
  /** Every known word. */
  readonly words: readonly string[];
  /** A liking for the word where two are as near: how common it is, from 0 to 1. */
  readonly liking: (word: string) => number;
}

/**
 * The known word that was most likely meant, undefined where none is near: one edit for words of four to six letters,
 * two for longer ones, the first letter as typed or swapped with the second. A letter more, less or other and two
 * letters swapped are one edit each.
 */
export function correct(word: string, { words, liking }: Speller): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined;
  const limit = word.length < 7 ? 1 : 2;
  let best: string | undefined;
  let bestCost = limit + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) > limit || candidate.length < 4) continue;
    if (candidate[0] !== word[0] && (candidate[0] !== word[1] || candidate[1] !== word[0])) continue;
    const cost = distance(word, candidate, limit) + 0.9 * (1 - liking(candidate));
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

/** Damerau–Levenshtein distance (optimal string alignment); anything above `limit` where it is larger. */
export function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? limit + 1;
}
