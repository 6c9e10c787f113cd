import { statusNames } from '../domain/status.ts';
import { type Answer, type AnswerOptions, answer } from './answer.ts';
import { type FilterKey, filterKeys, filterOf } from './filter.ts';
import type { SearchIndex } from './search-index.ts';

export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** Every value of a filter, as pages name it. */
function facetValues(key: FilterKey, { list }: SearchIndex): { value: string; name: string }[] {
  const same = (value: string) => ({ value, name: value });
  switch (key) {
    case 'year':
      return Array.from({ length: list.years[2] - list.years[1] + 1 }, (_, i) => same(String(list.years[2] - i)));
    case 'subcategory':
      return list.subcategories.map(([value, name]) => ({ value, name }));
    case 'weighting':
      return [
        { value: 'high', name: 'High' },
        { value: 'medium', name: 'Medium' },
      ];
    case 'status':
      return Object.entries(statusNames).map(([value, name]) => ({ value, name }));
    case 'mvp':
      return list.mvps.map(([value, title]) => ({ value, name: `${value} ${title}` }));
    case 'specialty':
      return list.specialties.map(same);
    default:
      return key satisfies never;
  }
}

/**
 * How many of the results each value of a filter would leave, the other filters as they are. Values that leave none are
 * left out.
 */
export function facetsOf(
  query: string,
  index: SearchIndex,
  options: AnswerOptions,
  current: Answer,
): Record<FilterKey, FacetValue[]> {
  const facets = {} as Record<FilterKey, FacetValue[]>;
  for (const key of filterKeys) {
    const { [key]: own, ...others } = options.filters ?? {};
    const { results } = own ? answer(query, index, { ...options, filters: others }) : current;
    facets[key] = facetValues(key, index)
      .map(({ value, name }) => {
        const passes = filterOf({ ...others, [key]: value }, index);
        return { value, name, count: results.filter(({ activity }) => passes(activity)).length };
      })
      .filter(({ value, count }) => count > 0 || current.filters[key] === value);
  }
  return facets;
}
