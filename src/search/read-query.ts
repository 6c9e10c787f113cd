import { anySpelling, familyOf, idOf, type SpeltId } from '../domain/ids.ts';
import type { FilterKey } from './filter.ts';
import type { SearchIndex } from './search-index.ts';
import { functionWords, type Word, wordsOf } from './words.ts';

/** A filter that stands in the words of a query, and the query without them. */
export interface ReadFilter {
  readonly key: FilterKey;
  readonly value: string;
  readonly without: string;
}

/** A query, understood. */
export interface Query {
  readonly text: string;
  /** Ids that exist, in the order met. */
  readonly ids: readonly string[];
  /** Ids that CMS withdrew. */
  readonly withdrawn: readonly string[];
  /** What has the shape of an id and never was one. */
  readonly unknownIds: readonly string[];
  /** The letters of a family alone, such as `AHE`. */
  readonly family: string | undefined;
  readonly filters: readonly ReadFilter[];
  /** The words left to search for. */
  readonly words: readonly Word[];
  /** No space after the last word: it may still grow. */
  readonly open: boolean;
}

const maximum = 300;

export function readQuery(input: string, index: SearchIndex): Query {
  const text = input.slice(0, maximum).replace(/\s+/gu, ' ').trimStart();
  const families = new Set(index.activities.map(({ id }) => familyOf(id)));
  const ids = readIds(text, index, families);
  const spans: Span[] = [...ids.spans];
  const filters: ReadFilter[] = [];
  const take = (key: FilterKey, value: string, span: Span) => {
    if (filters.some((filter) => filter.key === key)) return;
    filters.push({ key, value, without: cut(text, span) });
    spans.push(span);
  };
  readYear(text, index, take);
  readMvp(text, index, take);
  readSubcategory(text, index, take);
  readWeighting(text, take);
  readStatus(text, take);

  const isFree = ({ start, end }: Span) => !spans.some((span) => start < span.end && end > span.start);
  let words = wordsOf(text).filter(isFree);
  const family = readFamily(words, families);
  // Beside an id, `activity` and the like say nothing.
  if (ids.known.length + ids.withdrawn.length + ids.unknown.length > 0)
    words = words.filter(({ text: word }) => !/^(ia|mips|activity|activities|improvement)$/.test(word));
  return {
    text,
    ids: ids.known,
    withdrawn: ids.withdrawn,
    unknownIds: ids.unknown,
    family,
    filters,
    words,
    open: /[\p{L}\p{N}]$/u.test(text),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}
type Take = (key: FilterKey, value: string, span: Span) => void;

function cut(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim();
}

const spanOf = (match: RegExpMatchArray): Span => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});

const idShape = new RegExp(`(?<![\\p{L}\\p{N}])${anySpelling()}(?![\\p{L}\\p{N}])`, 'giu');

function readIds(text: string, index: SearchIndex, families: ReadonlySet<string>) {
  const withdrawnIds = new Set(index.list.withdrawn.map(([id]) => id));
  const found = { known: [] as string[], withdrawn: [] as string[], unknown: [] as string[], spans: [] as Span[] };
  for (const match of text.matchAll(idShape)) {
    const { prefix = '', number, word }: SpeltId = match.groups ?? {};
    const id = idOf(match.groups ?? {});
    const afterIa = /ia[\s_-]*$/i.test(prefix);
    // PCMH and MVP are words too: an id only with IA before them or alone.
    if (word && !afterIa && match[0].trim().length < text.trim().length) continue;
    if (index.numberOf.has(id)) found.known.push(id);
    else if (withdrawnIds.has(id)) found.withdrawn.push(id);
    else if (number && (families.has(familyOf(id)) || afterIa)) found.unknown.push(id);
    else continue;
    found.spans.push(spanOf(match));
  }
  return found;
}

/** `ia ahe`, `AHE activities`: a family without a number, and nothing else. */
function readFamily(words: readonly Word[], families: ReadonlySet<string>): string | undefined {
  const rest = words.filter(({ text }) => !/^(ia|mips|activity|activities)$/.test(text));
  const name = rest.length === 1 ? rest[0]?.text.toUpperCase() : undefined;
  return name && families.has(name) && name !== 'MVP' && name !== 'PCMH' ? name : undefined;
}

function readYear(text: string, { list }: SearchIndex, take: Take): void {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}-])(?:py ?)?(20\d\d)(?![\p{L}\p{N}])/giu)) {
    const year = Number(match[1]);
    if (year >= list.years[1] && year <= list.years[2]) take('year', String(year), spanOf(match));
  }
}

function readMvp(text: string, index: SearchIndex, take: Take): void {
  const id = /(?<![\p{L}\p{N}])([gm]\d{4})(?![\p{L}\p{N}])(?: mvp)?/iu.exec(text);
  const named = id && index.list.mvps.find(([mvp]) => mvp === id[1]?.toUpperCase());
  if (id && named) {
    take('mvp', named[0], spanOf(id));
    return;
  }
  const asked = /(?<![\p{L}\p{N}])(mvps?|(?:mips )?value pathways?)(?![\p{L}\p{N}])/iu.exec(text);
  if (!asked) return;
  const others = wordsOf(text).filter(
    ({ text: word, start }) =>
      !functionWords.has(word) &&
      !(start >= asked.index && start < asked.index + asked[0].length) &&
      !/^(ia|mips|activity|activities|20\d\d)$/.test(word),
  );
  if (!others.length) return;
  const [start, end] = [others[0]?.start ?? 0, others.at(-1)?.end ?? 0];
  const span = { start: Math.min(start, asked.index), end: Math.max(end, asked.index + asked[0].length) };
  const fits = (name: string) => {
    const stems = new Set(wordsOf(name).map((word) => word.stem));
    return others.every(
      ({ stem, text: word }) =>
        stems.has(stem) ||
        [...stems].some((known) => word.length > 4 && known.startsWith(stem.slice(0, 6)) && stem.length > 5),
    );
  };
  const mvp = index.list.mvps.filter(([, title]) => fits(title)).at(-1);
  const specialty = mvp ? undefined : index.list.specialties.find(fits);
  if (mvp) take('mvp', mvp[0], span);
  else if (specialty) take('specialty', specialty, span);
}

function readSubcategory(text: string, { list }: SearchIndex, take: Take): void {
  const plain = text.toLowerCase().replaceAll('&', 'and');
  if (plain.length !== text.length) return;
  for (const [id, name] of list.subcategories) {
    const start = plain.indexOf(name.toLowerCase());
    // A subcategory alone is a subject like any other; beside other words it narrows.
    if (start < 0 || plain.trim().length === name.length) continue;
    take('subcategory', id, { start, end: start + name.length });
  }
}

function readWeighting(text: string, take: Take): void {
  const match =
    /(?<![\p{L}\p{N}])(high|medium)(?:[ -]?weight(?:ed|ing|s)?| activit(?:y|ies))(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(high|medium)(?= 20\d\d)|(?<=20\d\d )(high|medium)(?![\p{L}\p{N}])/iu.exec(
      text,
    );
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match && value) take('weighting', value.toLowerCase(), spanOf(match));
}

const statusWords: Readonly<Record<string, string>> = {
  removed: 'removed',
  retired: 'removed',
  discontinued: 'removed',
  renumbered: 'renumbered',
};

function readStatus(text: string, take: Take): void {
  const match =
    /(?<![\p{L}\p{N}])(removed|retired|discontinued|renumbered)(?: activit(?:y|ies))?(?![\p{L}\p{N}])/iu.exec(text);
  const value = statusWords[match?.[1]?.toLowerCase() ?? ''];
  if (match && value) take('status', value, spanOf(match));
}
