/** A part of a text, from its first character to the one behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** No address is longer; what is left of it still tells the id. */
const reach = 1000;
const delimiter = /[\s<>"'`|()[\]{},;]/;

/** The run of characters around, up to white space, quotes and brackets. A full stop at the end belongs to the sentence. */
export function addressAround(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start > 0 && from - start < reach && !delimiter.test(text[start - 1] ?? ' ')) start--;
  while (end < text.length && end - to < reach && !delimiter.test(text[end] ?? ' ')) end++;
  while (end > to && /[.:!?]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** The line around, `width` characters to each side at most. */
export function lineAround(text: string, at: number, width: number): Span {
  const before = text.slice(Math.max(0, at - width), at);
  const after = text.slice(at, at + width);
  const end = after.search(/\n/);
  return { start: at - (before.length - 1 - before.lastIndexOf('\n')), end: at + (end < 0 ? after.length : end) };
}
