/** The first performance year of the program. */
export const firstYear = 2017;

/** CMS weighted activities high or medium up to this performance year; from the next on there are no weights. */
export const lastWeightedYear = 2024;

/** The first performance year with MIPS Value Pathways (MVPs). */
export const firstMvpYear = 2023;

/** The years in which CMS's inventories marked activities for the bonus for certified EHR technology (CEHRT). */
export const cehrtBonusYears: readonly number[] = [2017, 2018];

/**
 * The year to show where none is asked for: the newest that has begun, else the first; undefined of none.
 *
 * @param years ascending
 */
export function shownYear(years: Iterable<number>, currentYear: number): number | undefined {
  const all = [...years];
  return all.findLast((year) => year <= currentYear) ?? all[0];
}

/** An unbroken run of performance years, both ends included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** `2017`, `"2017"` or `"2018-2024"` → a range; undefined where the text is no range of years or runs backwards. */
export function parseYearRange(text: string | number): YearRange | undefined {
  const match = /^(20\d\d)(?:\s*[-–]\s*(20\d\d))?$/.exec(String(text).trim());
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from <= to ? { from, to } : undefined;
}

/** How content files write a range: `2017` (a number) or `2018-2024`. */
export function writeYearRange({ from, to }: YearRange): string | number {
  return from === to ? from : `${from}-${to}`;
}

/** How pages write a range: `2017` or `2018–2024`. */
export function formatYearRange({ from, to }: YearRange): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** How pages write years in any order: `2017–2019, 2021`; empty of none. */
export function yearsText(years: Iterable<number>): string {
  return rangesOf(years).map(formatYearRange).join(', ');
}

/** Every year of a range, ascending. */
export function yearsOf({ from, to }: YearRange): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Years in any order → the unbroken runs they form, ascending. */
export function rangesOf(years: Iterable<number>): YearRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else ranges.push({ from: year, to: year });
  }
  return ranges;
}
