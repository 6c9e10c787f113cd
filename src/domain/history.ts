import { type ActivityFile, type HistoryRange, orNull, rangeOf, type YearFacts } from './activity.ts';
import { writeYearRange, yearsOf } from './years.ts';

/** The ranges of a file → the facts of each year, ascending. */
export function expandHistory(activity: ActivityFile): Map<number, YearFacts> {
  const byYear = new Map<number, YearFacts>();
  for (const entry of activity.history)
    for (const year of yearsOf(rangeOf(entry)))
      byYear.set(year, {
        title: entry.title ?? activity.title,
        subcategory: orNull(entry.subcategory ?? activity.subcategory),
        weighting: entry.weighting ?? null,
        cehrtBonus: entry.cehrtBonus ?? false,
      });
  return byYear;
}

/** The reverse: the facts of each year → the fewest ranges, with what equals the newest year left out. */
export function compressHistory(byYear: ReadonlyMap<number, YearFacts>): HistoryRange[] {
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const newest = byYear.get(years.at(-1) ?? 0);
  const ranges: { from: number; to: number; key: string; facts: YearFacts }[] = [];
  for (const year of years) {
    const facts = byYear.get(year) as YearFacts;
    const key = JSON.stringify([facts.title, facts.subcategory, facts.weighting, facts.cehrtBonus]);
    const last = ranges.at(-1);
    if (last && last.to === year - 1 && last.key === key) last.to = year;
    else ranges.push({ from: year, to: year, key, facts });
  }
  return ranges.map(({ facts, ...range }) => ({
    years: writeYearRange(range),
    ...(facts.title !== newest?.title && { title: facts.title }),
    ...(facts.subcategory !== newest?.subcategory && { subcategory: facts.subcategory ?? 'none' }),
    ...(facts.weighting && { weighting: facts.weighting }),
    ...(facts.cehrtBonus && { cehrtBonus: true as const }),
  }));
}

/** The newest weight that CMS gave, or null. */
export function newestWeighting(byYear: ReadonlyMap<number, YearFacts>): 'high' | 'medium' | null {
  let newest: [number, 'high' | 'medium'] | undefined;
  for (const [year, { weighting }] of byYear)
    if (weighting && (!newest || year > newest[0])) newest = [year, weighting];
  return newest?.[1] ?? null;
}
