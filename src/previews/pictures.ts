import { firmYears } from '../domain/activity-years.ts';
import type { Activity, Catalog, PerformanceYear, Subcategory } from '../domain/catalog.ts';
import { count } from '../domain/count.ts';
import { pictureName } from '../domain/page-kinds.ts';
import { statusNames } from '../domain/status.ts';
import { lastWeightedYear, yearsText } from '../domain/years.ts';

/** The pictures that link previews show: what stands on each. */

/** What stands on a picture. */
export interface Picture {
  /** The file below `previews/`, without ending: `activities/ia-ahe-5`. */
  readonly name: string;
  /** The small line on top: an id, or what kind of page it is. */
  readonly label: string;
  readonly title: string;
  /** The lines below, the first of them stressed. */
  readonly facts: readonly [string, ...string[]];
}

/** Every picture of the site. */
export function pictures(catalog: Catalog): Picture[] {
  return [
    ...catalog.activities.map((activity) => activityPicture(activity, catalog)),
    ...catalog.subcategories.map((subcategory) => subcategoryPicture(subcategory, catalog)),
    ...catalog.years.map(yearPicture),
  ];
}

function activityPicture(activity: Activity, catalog: Catalog): Picture {
  const subcategory = activity.subcategory ? catalog.subcategory(activity.subcategory)?.name : undefined;
  const years = yearsText(firmYears(activity, catalog));
  const gone = activity.status === 'in-force' ? '' : statusNames[activity.status];
  return {
    name: pictureName('activities', activity.slug),
    label: activity.id,
    title: activity.title,
    facts: [weightOf(activity), [subcategory, years, gone].filter(Boolean).join('  ·  ')],
  };
}

/** The weight of the newest weighted year; since 2025 an activity has none and counts as one. */
function weightOf(activity: Activity): string {
  const [year, facts] = [...activity.years].filter(([, { weighting }]) => weighting).at(-1) ?? [];
  const alive = Math.max(...activity.years.keys()) > lastWeightedYear;
  if (!facts?.weighting) return alive ? 'Counts as one activity' : 'Never weighted';
  const weight = `${facts.weighting === 'high' ? 'High' : 'Medium'} weight in ${year}`;
  return alive ? `${weight}, counts as one activity since ${lastWeightedYear + 1}` : weight;
}

function subcategoryPicture({ id, name, activities }: Subcategory, catalog: Catalog): Picture {
  const years = yearsText(activities.flatMap((activity) => firmYears(activity, catalog)));
  return {
    name: pictureName('subcategories', id),
    label: 'Subcategory',
    title: name,
    facts: [`${countOf(activities)} since 2017`, years || 'None in CMS’s data'],
  };
}

function yearPicture({ year, state, activities }: PerformanceYear): Picture {
  const weighted = (weight: string) => activities.filter(({ years }) => years.get(year)?.weighting === weight).length;
  return {
    name: pictureName('years', year),
    label: state === 'provisional' ? 'Performance year, provisional' : 'Performance year',
    title: String(year),
    facts: [
      countOf(activities),
      year > lastWeightedYear
        ? 'No weights'
        : `${weighted('high')} high-weighted, ${weighted('medium')} medium-weighted`,
    ],
  };
}

const countOf = (activities: readonly unknown[]) =>
  count(activities.length, 'improvement activity', 'improvement activities');
