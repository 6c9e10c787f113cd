import type { Unit } from './units.ts';
import { wordsOf } from './words.ts';

/** A piece of text, and whether it is one of the words searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text cut into pieces, so that the words searched for can be marked. The pieces together are the text. */
export function mark(text: string, units: readonly Unit[]): Piece[] {
  return piecesOf(text, spansOf(text, units), 0, text.length);
}

/**
 * The part of a long text that has most of the words searched for; undefined where it has none of them.
 *
 * @param length how many characters, about
 */
export function snippet(text: string, units: readonly Unit[], length = 150): Piece[] | undefined {
  const spans = spansOf(text, units);
  const first = spans[0];
  if (!first) return undefined;
  let best = { start: first.start, worth: 0 };
  for (const [i, span] of spans.entries()) {
    const inside = spans.slice(i).filter(({ end }) => end <= span.start + length);
    const worth = new Map(inside.map(({ unit, mass }) => [unit, mass]));
    const sum = [...worth.values()].reduce((total, mass) => total + mass, 0);
    if (sum > best.worth) best = { start: span.start, worth: sum };
  }
  const [start, end] = [wordStart(text, best.start - 30), wordEnd(text, best.start + length - 30)];
  const pieces = piecesOf(text, spans, start, end);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly unit: number;
  readonly mass: number;
}

function spansOf(text: string, units: readonly Unit[]): Span[] {
  return wordsOf(text).flatMap(({ stem, start, end }) => {
    const unit = units.findIndex(({ stems }) => stems.has(stem));
    return unit < 0 ? [] : [{ start, end, unit, mass: units[unit]?.mass ?? 0 }];
  });
}

function piecesOf(text: string, spans: readonly Span[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const span of spans) {
    if (span.start < at || span.end > end) continue;
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), marked: false });
    pieces.push({ text: text.slice(span.start, span.end), marked: true });
    at = span.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false });
  return pieces;
}

const wordStart = (text: string, at: number) => (at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1);

function wordEnd(text: string, at: number): number {
  const end = text.indexOf(' ', at);
  return at >= text.length || end < 0 ? text.length : end;
}
