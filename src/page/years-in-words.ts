import { firmYears, isProvisional } from '../domain/activity-years.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import { sentenceCase } from '../domain/sentence-case.ts';
import { formatYearRange, lastWeightedYear, type YearRange, yearsText } from '../domain/years.ts';

/** Such as `2017–2025` or `2017–2026, provisionally 2027`. */
export function yearsInWords(activity: Activity, catalog: Catalog): string {
  const firm = yearsText(firmYears(activity, catalog));
  const provisional = yearsText([...activity.years.keys()].filter((year) => isProvisional(year, catalog)));
  return provisional ? `${firm}${firm && ', '}provisionally ${provisional}` : firm;
}

/** What there is to say of its weight over the years, such as `Medium in 2018–2024. No weights since 2025.` */
export function weightSentence(activity: Activity): string {
  const years = [...activity.years];
  const weighted = years.flatMap(([year, { weighting }]) => (weighting ? [[year, weighting] as const] : []));
  const last = years.at(-1)?.[0] ?? 0;
  if (weighted.length === 0)
    return years.some(([year]) => year <= lastWeightedYear)
      ? 'CMS never gave it a weight.'
      : `None: weights ended with ${lastWeightedYear}.`;
  const text = weightRuns(weighted)
    .map(([weight, range]) => `${weight} in ${formatYearRange(range)}`)
    .join(', then ');
  return last > lastWeightedYear
    ? `${sentenceCase(text)}. No weights since ${lastWeightedYear + 1}.`
    : `${sentenceCase(text)}.`;
}

function weightRuns(years: readonly (readonly [number, string])[]): [string, YearRange][] {
  const runs: [string, { from: number; to: number }][] = [];
  for (const [year, weight] of years) {
    const run = runs.at(-1);
    if (run && run[0] === weight) run[1].to = year;
    else runs.push([weight, { from: year, to: year }]);
  }
  return runs;
}
