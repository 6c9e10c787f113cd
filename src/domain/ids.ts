/**
 * Activity ids as CMS writes them: `IA_` + a family of capital letters + `_` + a number (`IA_AHE_5`),
 * or one of the two ids without a number (`IA_PCMH`, `IA_MVP`). Source: CMS's inventories, 2017–2027.
 */
export const activityIdPattern = /^IA_(?:[A-Z]{2,4}_[1-9]\d{0,2}|PCMH|MVP)$/;

/** `IA_AHE_5` → `ia-ahe-5`, the form that addresses use. */
export function slugOf(id: string): string {
  return id.toLowerCase().replaceAll('_', '-');
}

/** `ia-ahe-5` → `IA_AHE_5`: the id that an address may mean; no promise that it exists. */
export function idOfSlug(slug: string): string {
  return slug.toUpperCase().replaceAll('-', '_');
}

/** `IA_AHE_5` → `AHE_5`. */
export function shortId(id: string): string {
  return id.replace(/^IA_/, '');
}

/** `IA_AHE_5` → `AHE`; `IA_PCMH` → `PCMH`. */
export function familyOf(id: string): string {
  return id.split('_')[1] ?? id;
}

/** `IA_AHE_5` → `5`; undefined for the two ids without a number. */
export function numberOf(id: string): string | undefined {
  return id.split('_')[2];
}

/** Orders ids as people count: family by family, `IA_BE_2` before `IA_BE_10`. For `Array.prototype.sort`. */
export function compareIds(a: string, b: string): number {
  const [familyA, familyB] = [familyOf(a), familyOf(b)];
  if (familyA !== familyB) return familyA < familyB ? -1 : 1;
  return Number(numberOf(a) ?? 0) - Number(numberOf(b) ?? 0);
}

/** What stands between the parts of an id where anything may: `AHE 5`, `AHE_5`, `ahe5`. */
const anyGap = '[\\s_-]*';

/** How freely an id may be spelt: sources of regular expressions. */
export interface Spelling {
  /** What stands between the parts. */
  readonly gap?: string;
  /** What stands before the family. */
  readonly prefix?: string;
  /** Which families there are. */
  readonly family?: string;
}

/** One id in any spelling, as the source of a regular expression with the flag `i`; the number may be a pattern, too. */
export function spellingOf(
  family: string,
  number: string | undefined,
  { gap = anyGap, prefix = `(?:(?:mips|ia)${gap})*` }: Omit<Spelling, 'family'> = {},
): string {
  return `${prefix}${family}${number === undefined ? '' : `${gap}0*${number}`}`;
}

/**
 * Any id in any spelling, as the source of a regular expression with the flag `i`. Its groups are those of `SpeltId`.
 * What may stand around an id depends on the text; whoever reads one says so.
 */
export function anySpelling({
  gap = anyGap,
  prefix = `(?:(?:mips|ia)${gap})*`,
  family = '[a-z]{2,4}',
}: Spelling = {}): string {
  const numbered = spellingOf(`(?<family>${family})`, '(?<number>[1-9]\\d{0,2})', { gap, prefix: '' });
  return `(?<prefix>${prefix})(?:${numbered}|(?<word>pcmh|mvp))`;
}

/** The groups of `anySpelling`: a family and a number, or one of the two ids without. */
export interface SpeltId {
  readonly prefix?: string | undefined;
  readonly family?: string | undefined;
  readonly number?: string | undefined;
  readonly word?: string | undefined;
}

/** An id in CMS’s spelling; no promise that it exists. */
export function idOf({ family = '', number, word = family }: SpeltId): string {
  return `IA_${word.toUpperCase()}${number ? `_${number}` : ''}`;
}

const loose = new RegExp(`(?<![a-z0-9])${anySpelling()}(?![a-z0-9])`, 'gi');

/**
 * Every activity id that a text may mean, in the order met, whatever the spelling:
 * `ia ahe 5`, `AHE-5`, `ahe5`, `/mips-ia-ahe-5-2024` all give `IA_AHE_5`.
 *
 * @param text anything a person typed or pasted, or the path of an address
 * @param known the ids that exist; nothing else is returned
 */
export function readIds(text: string, known: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (const { groups = {} } of text.matchAll(loose)) {
    // `MVP 5` means IA_MVP.
    const id = [idOf(groups), idOf({ family: groups['family'] })].find((candidate) => known.has(candidate));
    if (id) found.add(id);
  }
  return [...found];
}
