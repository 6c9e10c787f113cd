import { addressOf } from '../domain/addresses.ts';
import type { Activity } from '../domain/catalog.ts';
import type { LinkKit } from './page.ts';

/** How other sites link to an activity. */
export function linkKit({ id, slug, years }: Activity, title: string): LinkKit {
  return {
    label: `${id}: ${title}`,
    address: addressOf.activity(slug),
    pins: { address: addressOf.activityInYear(slug, '*'), years: [...years.keys()] },
    embed: addressOf.embed(slug),
  };
}
