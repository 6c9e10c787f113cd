/**
 * Lays two lists side by side: equal entries in common order meet; between them entries meet by their place, and the
 * rest is old or new alone. In the order of the new list.
 *
 * @returns pairs of places: [3, 2] meet, [3, undefined] is gone, [undefined, 2] is new
 */
export function align(old: readonly string[], next: readonly string[]): [number | undefined, number | undefined][] {
  const pairs: [number | undefined, number | undefined][] = [];
  const gap = (fromOld: number, toOld: number, fromNext: number, toNext: number): void => {
    for (let i = 0; i < Math.max(toOld - fromOld, toNext - fromNext); i++)
      pairs.push([fromOld + i < toOld ? fromOld + i : undefined, fromNext + i < toNext ? fromNext + i : undefined]);
  };
  let [doneOld, doneNext] = [0, 0];
  for (const [i, j] of longestCommon(old, next)) {
    gap(doneOld, i, doneNext, j);
    pairs.push([i, j]);
    [doneOld, doneNext] = [i + 1, j + 1];
  }
  gap(doneOld, old.length, doneNext, next.length);
  return pairs;
}

/** The places of the longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const length = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (length[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) found.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return found;
}
