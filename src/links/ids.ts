import { anySpelling, familyOf, idOf, numberOf } from '../domain/ids.ts';
import { addressAround, lineAround, type Span } from './around.ts';
import type { LinkCheckData, Unplaced } from './model.ts';
import { yearInAddress, yearInProse } from './year.ts';

/** Ids in the text and in its addresses. Where two stand in one address, each of them is found, at the same place. */
export function* idFinds(text: string, { activities, years }: LinkCheckData): Generator<Unplaced> {
  const ids = new Set(activities.map(({ id }) => id));
  let token: Span = { start: 0, end: 0 };
  let last: Unplaced | undefined;
  for (const { 0: words, index: from, groups = {} } of text.matchAll(idPattern(ids))) {
    const [id, to] = [idOf(groups), from + words.length];
    if (!ids.has(id) || (groups['word'] && !groups['prefix'])) continue;
    if (to > token.end) token = addressAround(text, from, to);
    const find = mayMean(words) ? read(text, { start: from, end: to }, token, years) : undefined;
    if (!find || (last?.start === find.start && last.id === id)) continue;
    last = { ...find, id };
    yield last;
  }
}

/** An id in any spelling. The family is one of those that exist, so that ordinary words do not match. */
function idPattern(ids: ReadonlySet<string>): RegExp {
  const families = [...new Set([...ids].filter(numberOf).map(familyOf))].sort((a, b) => b.length - a.length);
  const gap = '(?:[\\s_+-]|%20|%5F){0,3}';
  const spelling = anySpelling({ gap, prefix: `(?:ia${gap})?`, family: families.join('|') || 'none' });
  return new RegExp(`(?<![a-z0-9])${spelling}(?![a-z0-9])`, 'gi');
}

/** `PSPA 16` and `pspa-16` may be ids; `be 1`, as in “must be 1 of”, is none. */
function mayMean(words: string): boolean {
  if (/^(?:ia|[A-Z]{2})/.test(words) || /^IA/i.test(words)) return !words.includes('\n');
  return /^[a-z]+(?:[-_]|%20|%5F)0*\d/i.test(words) || /^[a-z]{3,} ?0*\d/i.test(words);
}

/** What the words mean where they stand: an address, words of a sentence, or nothing. */
function read(
  text: string,
  { start: from, end: to }: Span,
  { start, end }: Span,
  years: readonly number[],
): Omit<Unplaced, 'id'> | undefined {
  const words = text.slice(from, to);
  const around = text.slice(start, end);
  const isSlug = /^[-_][a-z]/i.test(text.slice(to, to + 2));
  if (!/\s/.test(words) && (isSlug || isAddress(around))) {
    if (!isMeantInAddress(text, from, start, words)) return undefined;
    const year = yearInAddress(around, { from: from - start, to: to - start }, years);
    return { start, end, text: around, year, isAddress: true };
  }
  if (!isMeantInProse(text, from, words)) return undefined;
  const line = lineAround(text, from, 80);
  const place = { from: from - line.start, to: to - line.start };
  const year = yearInProse(text.slice(line.start, line.end), place, years);
  return { start: from, end: to, text: words, year, isAddress: false };
}

/** `PSPA_16/PSPA_17` holds a slash and is none. */
function isAddress(token: string): boolean {
  return (
    token.includes('/') && !token.split('/').every((part) => /^(?:ia[_-]?)?(?:[a-z]{2,4}[_-]?)?\d{1,3}$/i.test(part))
  );
}

/** With `IA` anywhere in an address; without, where a part of it begins or after a year: `/ahe-5-…`, `2019-pspa-2`. */
function isMeantInAddress(text: string, at: number, start: number, words: string): boolean {
  if (/^ia/i.test(words)) return true;
  const before = text.slice(Math.max(start, at - 12), at);
  return /(?:^|[/#?&=:.]|(?:20\d\d|mips|activity)(?:[\s_+-]|%20)+)$/i.test(before);
}

/** `at 5 PM 4 people` has none. */
function isMeantInProse(text: string, at: number, words: string): boolean {
  return /^ia/i.test(words) || !/[-_]$|\d\s?$/.test(text.slice(Math.max(0, at - 2), at));
}
