import { addressAround } from './around.ts';
import { idFinds } from './ids.ts';
import type { Find, LinkCheck, LinkCheckData, Unplaced } from './model.ts';
import { yearInAddress } from './year.ts';

/**
 * Finds activities in the text of wiki pages and lists of links: ids in prose, addresses that carry an id or an
 * official title, slugs of old pages, addresses of CMS’s tool. Every step takes time in proportion to the text.
 */

/** Of a longer text only the beginning is read. */
export const maxCharacters = 5_000_000;
/** The check stops at so many finds. */
export const maxFinds = 5000;

export function checkLinks(whole: string, data: LinkCheckData): LinkCheck {
  const text = whole.slice(0, maxCharacters);
  const finds = [...take(idFinds(text, data))];
  const starts = new Set(finds.map(({ start }) => start));
  for (const rest of [titleFinds(text, data), listFinds(text, data.years)])
    for (const find of take(rest))
      if (finds.length < maxFinds && !starts.has(find.start)) {
        starts.add(find.start);
        finds.push(find);
      }
  finds.sort((a, b) => a.start - b.start);
  return { finds: withLines(text, finds), read: text.length, stopped: finds.length >= maxFinds };
}

function* take(finds: Iterable<Unplaced>): Generator<Unplaced> {
  let count = 0;
  for (const find of finds) {
    yield find;
    if (++count >= maxFinds) return;
  }
}

/** Addresses that spell out an official title instead of an id. */
function* titleFinds(text: string, { activities, years }: LinkCheckData): Generator<Unplaced> {
  const bySlug = new Map<string, string | null>();
  for (const { id, title, formerTitles } of activities)
    for (const name of new Set([title, ...formerTitles.map(([, former]) => former)].map(titleSlug)))
      bySlug.set(name, bySlug.has(name) && bySlug.get(name) !== id ? null : id);
  for (const { 0: words, index } of text.matchAll(/(?<![a-z0-9-])[a-z0-9]+(?:-[a-z0-9]+){3,}(?![a-z0-9])/gi)) {
    const id = bySlug.get(words.toLowerCase().replace(/^20\d\d-/, ''));
    if (!id) continue;
    const { start, end } = addressAround(text, index, index + words.length);
    const address = text.slice(start, end);
    const year = yearInAddress(address, { from: index - start, to: index - start }, years);
    yield { start, end, text: address, id, year, isAddress: true };
  }
}

function titleSlug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Addresses of CMS’s own list, which has none for a single activity. */
function* listFinds(text: string, years: readonly number[]): Generator<Unplaced> {
  for (const { index } of text.matchAll(/qpp\.cms\.gov\/mips\/(?:explore-measures|improvement-activities)/gi)) {
    const { start, end } = addressAround(text, index, index + 1);
    const address = text.slice(start, end);
    const year = yearInAddress(address, { from: address.length, to: address.length }, years);
    yield { start, end, text: address, id: null, year, isAddress: true };
  }
}

function withLines(text: string, finds: readonly Unplaced[]): Find[] {
  let [line, next] = [1, text.indexOf('\n')];
  return finds.map((find) => {
    while (next >= 0 && next < find.start) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return { line, ...find };
  });
}
