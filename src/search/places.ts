/** More often than this a word of a text says nothing new. */
export const most = 4;

/** How often the word at a place of an indexed page stands in the text. */
export function countAt(place: number, steps: readonly number[]): number {
  const step = steps.findIndex((end) => place < end);
  return step < 0 ? 1 : most - step;
}
