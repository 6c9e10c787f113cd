import type { Activity, Catalog } from '../domain/catalog.ts';

/** One activity as `/api/v1/activities.json` gives it. */
export interface ActivityJson {
  readonly id: string;
  readonly title: string;
  readonly subcategory: string | null;
  readonly status: Activity['status'];
  readonly weighting: Activity['weighting'];
  readonly draft: boolean;
  /** Root-relative, under the base path. */
  readonly url: string;
  readonly years: Readonly<Record<string, YearJson>>;
}

interface YearJson {
  readonly title: string;
  readonly weighting: Activity['weighting'];
  readonly subcategory: string | null;
  readonly cehrtBonus: boolean;
  readonly mvps: readonly string[];
  /** Only in years whose data CMS may still change. */
  readonly provisional?: true;
}

/**
 * The whole catalog as data.
 *
 * @param activityUrl the address of an activity's page
 */
export function activitiesJson(catalog: Catalog, activityUrl: (activity: Activity) => string): ActivityJson[] {
  const provisional = new Set(catalog.years.filter(({ state }) => state === 'provisional').map(({ year }) => year));
  return catalog.activities.map((activity) => ({
    id: activity.id,
    title: activity.title,
    subcategory: activity.subcategory,
    status: activity.status,
    weighting: activity.weighting,
    draft: activity.draft,
    url: activityUrl(activity),
    years: Object.fromEntries(
      [...activity.years].map(([year, facts]): [string, YearJson] => [
        String(year),
        { ...facts, mvps: activity.mvps.get(year) ?? [], ...(provisional.has(year) && { provisional: true }) },
      ]),
    ),
  }));
}
