import { z } from 'zod';
import { weighting } from '../domain/activity.ts';
import { isProvisional } from '../domain/activity-years.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import { activityId, oneLine } from '../domain/fields.ts';
import { mvpId } from '../domain/mvp.ts';
import { lastWeightedYear } from '../domain/years.ts';
import { pageUrl, statusField, subcategoryId, yearKey } from './api-fields.ts';

const weight = weighting.exclude(['none']).nullable();

const yearJson = z.object({
  title: oneLine.meta({ description: 'The official title of that year.' }),
  subcategory: subcategoryId,
  weighting: weight.meta({
    description: `The weight of that year; null where CMS gave none, as in all years from ${lastWeightedYear + 1}.`,
  }),
  cehrtBonus: z.boolean().meta({ description: 'Marked for the bonus for certified EHR technology (2017 and 2018).' }),
  mvps: z.array(mvpId).meta({ description: 'The MIPS Value Pathways that listed it in that year.' }),
  provisional: z.literal(true).optional().meta({ description: 'Only in years whose data CMS may still change.' }),
});

/** One activity as `/api/v1/activities.json` gives it. */
export const activityJson = z
  .object({
    id: activityId,
    title: oneLine.meta({ description: 'The newest official title.' }),
    subcategory: subcategoryId,
    status: statusField,
    weighting: weight.meta({
      description: `The newest weight that CMS gave, or null. Weights ended with performance year ${lastWeightedYear}.`,
    }),
    draft: z.boolean().meta({ description: 'true while our words on it are still to be written.' }),
    url: pageUrl.meta({ description: 'Address of its page, under the base path of the site.' }),
    years: z.record(yearKey, yearJson).meta({ description: 'Its facts by performance year.' }),
  })
  .meta({ title: 'Activity in short', description: 'The facts of one improvement activity, without words.' });

export const activitiesJsonSchema = z.array(activityJson).meta({ description: 'Every activity, in the order of ids.' });

export type ActivityJson = z.infer<typeof activityJson>;
type YearJson = z.infer<typeof yearJson>;

/**
 * The whole catalog as data.
 *
 * @param activityUrl the address of an activity's page
 */
export function activitiesJson(catalog: Catalog, activityUrl: (activity: Activity) => string): ActivityJson[] {
  return catalog.activities.map((activity) => activityInShort(activity, catalog, activityUrl));
}

export function activityInShort(
  activity: Activity,
  catalog: Catalog,
  activityUrl: (activity: Activity) => string,
): ActivityJson {
  return {
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
        {
          ...facts,
          mvps: [...(activity.mvps.get(year) ?? [])],
          ...(isProvisional(year, catalog) && { provisional: true }),
        },
      ]),
    ),
  };
}
