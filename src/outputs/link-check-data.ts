import type { Activity, Catalog } from '../domain/catalog.ts';
import { bareTitle } from '../domain/year-changes.ts';
import type { CheckedActivity, LinkCheckData } from '../links/model.ts';

/** What the link check must know, and nothing else: it is loaded by readers. */
export function linkCheckData(catalog: Catalog): LinkCheckData {
  return {
    currentYear: catalog.currentYear,
    years: catalog.years.map(({ year }) => year),
    activities: [
      ...catalog.activities.map((activity) => checkedActivity(activity)),
      ...catalog.withdrawn.map(
        ({ id, title }): CheckedActivity => ({
          id,
          title,
          status: 'removed',
          years: [],
          formerTitles: [],
          requirementChanges: [],
          wordingChanges: [],
          successors: [],
        }),
      ),
    ],
  };
}

function checkedActivity(activity: Activity): CheckedActivity {
  const { textChanges = [] } = activity.entry.frontmatter;
  const changes = (kind: string) => textChanges.filter((change) => change.kind === kind).map(({ year }) => year);
  const requirement = [...new Set([...changes('requirement'), ...activity.rescopedIn])].sort((a, b) => a - b);
  return {
    id: activity.id,
    title: activity.title,
    status: activity.status,
    years: [...activity.years.keys()],
    formerTitles: formerTitles(activity),
    requirementChanges: requirement,
    wordingChanges: changes('wording').filter((year) => !requirement.includes(year)),
    successors: activity.successors.map(({ to, year, kind }) => ({ id: to, year, kind })),
  };
}

/** Titles that differ from today’s in more than capitals and punctuation, each with its last year. */
function formerTitles(activity: Activity): [number, string][] {
  const lastYears = new Map<string, [number, string]>();
  for (const [year, { title }] of activity.years) lastYears.set(bareTitle(title), [year, title]);
  lastYears.delete(bareTitle(activity.title));
  return [...lastYears.values()];
}
