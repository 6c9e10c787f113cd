import { catalog } from '../../../catalog.ts';
import { activitiesJson } from '../../../outputs/activities-json.ts';
import { activityUrl } from '../../../urls.ts';

export const GET = () => Response.json(activitiesJson(catalog(), activityUrl));
