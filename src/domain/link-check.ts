import { addressOf } from './addresses.ts';
import { readIds, slugOf } from './ids.ts';
import { markdownLink } from './link-texts.ts';

/**
 * Finds activities in the text of wiki pages and lists of links: ids in prose, addresses that carry an id or an
 * official title, slugs of old pages, addresses of CMS’s tool. Every step takes time in proportion to the text.
 */

/** What the check must know of an activity; `/link-check/activities.json` holds it. */
export interface CheckedActivity {
  readonly id: string;
  readonly title: string;
  readonly status: 'in-force' | 'suspended' | 'renumbered' | 'removed';
  /** Every performance year it was in the inventory, ascending; none for an id that CMS took back. */
  readonly years: readonly number[];
  /** Titles it once had, each with its last year. */
  readonly formerTitles: readonly (readonly [year: number, title: string])[];
  /** First years of a new text, by what changed. */
  readonly requirementChanges: readonly number[];
  readonly wordingChanges: readonly number[];
  readonly successors: readonly { readonly id: string; readonly year: number; readonly kind: string }[];
}

export interface LinkCheckData {
  readonly currentYear: number;
  readonly years: readonly number[];
  readonly activities: readonly CheckedActivity[];
}

/** Something in the text that means an activity, or CMS’s list of activities. */
export interface Find {
  /** Counted from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null for an address of CMS’s list that names no activity. */
  readonly id: string | null;
  /** The performance year that the address, or the text around, names. */
  readonly year: number | null;
  readonly isAddress: boolean;
}

export interface LinkCheck {
  readonly finds: readonly Find[];
  /** How much of the text was read; less than its length where it is longer than `maxCharacters`. */
  readonly read: number;
  /** The check stopped at `maxFinds`. */
  readonly stopped: boolean;
}

export const maxCharacters = 5_000_000;
export const maxFinds = 5000;

/** No address is longer; what is left of it still tells the id. */
const reach = 1000;
const gap = '(?:[\\s_+-]|%20|%5F){0,3}';
const delimiter = /[\s<>"'`|()[\]{},;]/;

export function checkLinks(whole: string, data: LinkCheckData): LinkCheck {
  const text = whole.slice(0, maxCharacters);
  const known = new Set(data.activities.map(({ id }) => id));
  const found: Unplaced[] = [];
  let token: Token = { start: 0, end: 0 };
  for (const match of text.matchAll(idPattern(known))) {
    if (found.length >= maxFinds) break;
    const [from, to] = [match.index, match.index + match[0].length];
    if (to > token.end) token = tokenAround(text, from, to);
    const find = readMatch(text, { from, to }, token, data.years);
    if (!find) continue;
    const id = readIds(match[0].replace(/%20|%5F|\+/gi, ' '), known)[0];
    const last = found.at(-1);
    if (id && (last?.start !== find.start || last.id !== id)) found.push({ ...find, id });
  }
  const taken = new Set(found.map(({ start }) => start));
  for (const find of [...titleFinds(text, data), ...listFinds(text, data.years)])
    if (found.length < maxFinds && !taken.has(find.start)) {
      taken.add(find.start);
      found.push(find);
    }
  found.sort((a, b) => a.start - b.start);
  return { finds: withLines(text, found), read: text.length, stopped: found.length >= maxFinds };
}

type Unplaced = Omit<Find, 'line'>;

interface Token {
  readonly start: number;
  readonly end: number;
}

/** An id in any spelling. The family is one of those that exist, so that ordinary words do not match. */
function idPattern(known: ReadonlySet<string>): RegExp {
  const families = [...new Set([...known].flatMap((id) => /^IA_([A-Z]+)_\d/.exec(id)?.[1] ?? []))].sort(
    (a, b) => b.length - a.length,
  );
  return new RegExp(
    `(?<![a-z0-9])(?:(?:ia${gap})?(?:${families.join('|') || 'none'})${gap}0{0,2}[1-9]\\d{0,2}|ia${gap}(?:pcmh|mvp))(?![a-z0-9])`,
    'gi',
  );
}

function readMatch(
  text: string,
  { from, to }: { from: number; to: number },
  { start, end }: Token,
  years: readonly number[],
): Omit<Unplaced, 'id'> | undefined {
  const words = text.slice(from, to);
  if (!mayMean(words)) return undefined;
  const around = text.slice(start, end);
  const isSlug = /^[-_][a-z]/i.test(text.slice(to, to + 2));
  if (!/\s/.test(words) && (isSlug || isAddress(around))) {
    if (!isMeantInAddress(text, from, start, words)) return undefined;
    return {
      start,
      end,
      text: around,
      year: yearNear(around, { from: from - start, to: to - start }, years),
      isAddress: true,
    };
  }
  if (!isMeantInProse(text, from, words)) return undefined;
  const [left, right] = lineAround(text, from, 80);
  const year = yearNear(text.slice(left, right), { from: from - left, to: to - left }, years, yearInProse);
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

/** `PSPA 16` and `pspa-16` may be ids; `be 1`, as in “must be 1 of”, is none. */
function mayMean(words: string): boolean {
  if (/^(?:ia|[A-Z]{2})/.test(words) || /^IA/i.test(words)) return !words.includes('\n');
  return /^[a-z]+(?:[-_]|%20|%5F)0*\d/i.test(words) || /^[a-z]{3,} ?0*\d/i.test(words);
}

/** `at 5 PM 4 people` has none. */
function isMeantInProse(text: string, at: number, words: string): boolean {
  return /^ia/i.test(words) || !/[-_]$|\d\s?$/.test(text.slice(Math.max(0, at - 2), at));
}

/** Addresses that spell out an official title instead of an id. */
function titleFinds(text: string, data: LinkCheckData): Unplaced[] {
  const bySlug = new Map<string, string | null>();
  for (const { id, title, formerTitles } of data.activities)
    for (const name of new Set([title, ...formerTitles.map(([, former]) => former)].map(titleSlug)))
      bySlug.set(name, bySlug.has(name) && bySlug.get(name) !== id ? null : id);
  const finds: Unplaced[] = [];
  for (const { 0: words, index } of text.matchAll(/(?<![a-z0-9-])[a-z0-9]+(?:-[a-z0-9]+){3,}(?![a-z0-9])/gi)) {
    const id = bySlug.get(words.toLowerCase().replace(/^20\d\d-/, ''));
    if (!id || finds.length >= maxFinds) continue;
    const { start, end } = tokenAround(text, index, index + words.length);
    const token = text.slice(start, end);
    finds.push({
      start,
      end,
      text: token,
      id,
      year: yearNear(token, { from: index - start, to: index - start }, data.years),
      isAddress: true,
    });
  }
  return finds;
}

function titleSlug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Addresses of CMS’s own list, which has none for a single activity. */
function listFinds(text: string, years: readonly number[]): Unplaced[] {
  const finds: Unplaced[] = [];
  for (const { index } of text.matchAll(/qpp\.cms\.gov\/mips\/(?:explore-measures|improvement-activities)/gi)) {
    if (finds.length >= maxFinds) break;
    const { start, end } = tokenAround(text, index, index + 1);
    const token = text.slice(start, end);
    finds.push({
      start,
      end,
      text: token,
      id: null,
      year: yearNear(token, { from: token.length, to: token.length }, years),
      isAddress: true,
    });
  }
  return finds;
}

/** The run of characters around, up to white space, quotes and brackets. A full stop at the end belongs to the sentence. */
function tokenAround(text: string, from: number, to: number): Token {
  let [start, end] = [from, to];
  while (start > 0 && from - start < reach && !delimiter.test(text[start - 1] ?? ' ')) start--;
  while (end < text.length && end - to < reach && !delimiter.test(text[end] ?? ' ')) end++;
  while (end > to && /[.:!?]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

function lineAround(text: string, at: number, width: number): [number, number] {
  const before = text.slice(Math.max(0, at - width), at);
  const after = text.slice(at, at + width);
  const end = after.search(/\n/);
  return [at - (before.length - 1 - before.lastIndexOf('\n')), at + (end < 0 ? after.length : end)];
}

/** Days such as 2019-05-06 are no year. */
const yearInAddress = /(?<!\d)20\d\d(?!\d|-\d\d(?!\d))/g;
/** Neither is what belongs to an address nearby. */
const yearInProse = /(?<=(?:^|[^\w/=-])(?:[PCF]Y ?)?)20\d\d(?![\w/=]|-(?!20\d\d))/g;

/** The performance year that stands nearest; `py=2019` before all others. */
function yearNear(
  text: string,
  { from, to }: { from: number; to: number },
  years: readonly number[],
  pattern = yearInAddress,
): number | null {
  const named = pattern === yearInAddress ? /[?&]py=(20\d\d)/i.exec(text)?.[1] : undefined;
  if (named && years.includes(Number(named))) return Number(named);
  let best: { year: number; distance: number } | undefined;
  for (const { 0: digits, index } of text.matchAll(pattern)) {
    const distance = index >= to ? index - to : from - index - 4;
    if (years.includes(Number(digits)) && (!best || distance < best.distance))
      best = { year: Number(digits), distance };
  }
  return best?.year ?? null;
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

/** Where a find should lead: the page as of the year where there is one, else today’s. Root-relative. */
export function addressFor({ id, year }: Pick<Find, 'id' | 'year'>, data: LinkCheckData): string {
  if (id === null) return year === null ? '/activities/' : addressOf.year(year);
  const pinned =
    year !== null && data.activities.some((activity) => activity.id === id && activity.years.includes(year));
  return pinned ? addressOf.activityInYear(slugOf(id), year) : addressOf.activity(slugOf(id));
}

/** What the author of a link should know; a `broken` one leads to an activity that is gone. */
export interface Mark {
  readonly kind: 'removed' | 'renumbered' | 'suspended' | 'not-in-year' | 'retitled' | 'changed' | 'reworded';
  readonly text: string;
}

/** What became of an activity, and what changed since the year named, if any. */
export function marksOf(activity: CheckedActivity, year: number | null): Mark[] {
  const marks: Mark[] = [];
  const last = activity.years.at(-1);
  const { successors, status } = activity;
  if (status === 'removed')
    marks.push({
      kind: 'removed',
      text: [
        last ? `removed; last year ${last}` : 'withdrawn by CMS',
        ...successors.map(({ id, kind }) => `${kind} ${kind === 'merged' ? 'into' : 'by'} ${id}`),
      ].join('; '),
    });
  if (status === 'renumbered')
    for (const { id, year: since } of successors)
      marks.push({ kind: 'renumbered', text: `renumbered to ${id} in ${since}` });
  if (status === 'suspended') marks.push({ kind: 'suspended', text: 'suspended by CMS' });
  if (year === null) return marks;
  if (!activity.years.includes(year)) marks.push({ kind: 'not-in-year', text: `not in the inventory of ${year}` });
  const since = (years: readonly number[]) => years.filter((changed) => changed > year).join(', ');
  const [changed, reworded] = [since(activity.requirementChanges), since(activity.wordingChanges)];
  if (activity.formerTitles.some(([until]) => until >= year))
    marks.push({ kind: 'retitled', text: `retitled since ${year}` });
  if (changed) marks.push({ kind: 'changed', text: `CMS changed what it asks in ${changed}` });
  if (reworded) marks.push({ kind: 'reworded', text: `reworded in ${reworded}` });
  return marks;
}

/**
 * The text with links put in, as Markdown. An address becomes the new one where it already is the target of a link,
 * and a link where it stands alone. Ids in code, in the words of a link or inside markup stay as they are.
 *
 * @param linkTo the address of a find
 */
export function withLinks(text: string, finds: readonly Find[], linkTo: (find: Find) => string): string {
  const spans = keptSpans(text);
  let span = spans.next().value;
  let [at, out] = [0, ''];
  const starts = new Map<number, number>();
  for (const { start } of finds) starts.set(start, (starts.get(start) ?? 0) + 1);
  for (const find of finds) {
    // An address with more than one activity has no single new address.
    if (find.start < at || (starts.get(find.start) ?? 0) > 1) continue;
    while (span && span[1] <= find.start) span = spans.next().value;
    const keeper = span && span[0] < find.end ? span : undefined;
    const isTarget = find.isAddress && (!keeper || keeper[2]) && isLinkTarget(text, find, keeper !== undefined);
    if (keeper && !isTarget) continue;
    out += text.slice(at, find.start);
    out += isTarget ? linkTo(find) : markdownLink(find.isAddress ? (find.id ?? find.text) : find.text, linkTo(find));
    at = find.end;
  }
  return out + text.slice(at);
}

/** Whether a link of Markdown, HTML, MediaWiki or Confluence leads to the address already. */
function isLinkTarget(text: string, { start, text: address }: Find, inBrackets: boolean): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  return /(?:\]\(<?|=["']?|\]:\s?)$/.test(before) || (inBrackets && /[<[|]$/.test(before) && /^https?:/.test(address));
}

/** Frontmatter, code, tags and words in brackets: [start, end, whether link targets inside may change]. */
function* keptSpans(text: string): Generator<[number, number, boolean], undefined> {
  const front = /^---\r?\n[\s\S]*?\n---/.exec(text)?.[0].length ?? 0;
  const pattern =
    /^(```|~~~)[\s\S]*?^\1|`[^`\n]*`|<a\b[^<>]*>[^<]*<\/a>|<[^<>]*>|\[\[[^[\]\n]*\]\]|\[[^[\]\n]*\](?:\([^()\s]*\))?/gm;
  yield [0, front, false];
  for (const { 0: words, index } of text.matchAll(pattern))
    if (index >= front) yield [index, index + words.length, /^[<[](?!\[)/.test(words)];
  return undefined;
}

/** Whether a text is text, judged by its beginning. */
export function isText(text: string): boolean {
  const sample = text.slice(0, 4096);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a binary file
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return !sample.includes('\0') && odd <= sample.length / 20;
}
