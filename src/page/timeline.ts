import type { Activity, Catalog } from '../domain/catalog.ts';
import { lastWeightedYear, yearsText } from '../domain/years.ts';
import type { BlockOf, TimelineYear } from './block.ts';

/** The years of an activity as a drawing, and the same in words. */
export function timeline(activity: Activity, catalog: Catalog): BlockOf<'timeline'> {
  const years = catalog.years.map(({ year, state }): TimelineYear => {
    const facts = activity.years.get(year);
    return {
      year,
      kind: facts ? (facts.weighting ?? 'unweighted') : 'absent',
      suspended: activity.suspension?.year === year,
      provisional: state === 'provisional',
    };
  });
  const inWords = (kind: TimelineYear['kind'], name: string) => {
    const when = yearsText(years.filter((entry) => entry.kind === kind).map(({ year }) => year));
    return when ? [`${name} ${when}`] : [];
  };
  const unweighted = years.some(({ kind, year }) => kind === 'unweighted' && year <= lastWeightedYear)
    ? 'without a weight'
    : 'in force without weights';
  return {
    kind: 'timeline',
    years,
    text: [
      ...inWords('high', 'high weight'),
      ...inWords('medium', 'medium weight'),
      ...inWords('unweighted', unweighted),
      ...inWords('absent', 'not in the inventory'),
      ...years.filter(({ suspended }) => suspended).map(({ year }) => `suspended in ${year}`),
    ].join('; '),
  };
}
