import type { Catalog } from '../domain/catalog.ts';
import { activityChanges } from './activity-changes.ts';
import type { Change } from './change.ts';
import { mvpChanges } from './mvp-changes.ts';
import { withdrawnChanges } from './withdrawn-changes.ts';

/** Every change since the second performance year, newest first. Changes of CMS's wording alone are left out. */
export function changesSince2017(catalog: Catalog): Change[] {
  return [...activityChanges(catalog), ...mvpChanges(catalog), ...withdrawnChanges(catalog)].sort((a, b) =>
    a.day === b.day ? 0 : a.day < b.day ? 1 : -1,
  );
}
