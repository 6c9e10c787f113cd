import { createHash } from 'node:crypto';
import type { YearFacts } from '../../domain/activity.ts';
import type { Catalog } from '../../domain/catalog.ts';
import type { CmsData } from './read-data.ts';

/** Performance year → id → digest of the facts that CMS gives for the activity in that year. */
export type Digests = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The digests of CMS's data: proof of our facts for those who do not have the data at hand. */
export function digestsOfData({ inventories, mvpLists }: CmsData): Digests {
  return gathered(
    inventories.map(({ year, records }) => {
      const mvps = mvpLists.find((list) => list.year === year)?.mvps ?? [];
      return [
        year,
        [...records].map(([id, { facts }]) => [
          id,
          digestOf(
            facts,
            mvps.flatMap((mvp) => (mvp.activities.includes(id) ? mvp.id : [])),
          ),
        ]),
      ];
    }),
  );
}

/** The digests of what our catalog says. */
export function digestsOfCatalog({ years }: Catalog): Digests {
  return gathered(
    years.map(({ year, activities }) => [
      year,
      activities.flatMap(({ id, years, mvps }) => {
        const facts = years.get(year);
        return facts ? [[id, digestOf(facts, mvps.get(year) ?? [])]] : [];
      }),
    ]),
  );
}

/** Sixteen hexadecimal digits of title, weight, subcategory, CEHRT bonus and MVPs: one wrong letter changes them. */
function digestOf({ title, weighting, subcategory, cehrtBonus }: YearFacts, mvps: readonly string[]): string {
  const facts = JSON.stringify([title, weighting, subcategory, cehrtBonus, [...mvps].sort()]);
  return createHash('sha256').update(facts).digest('hex').slice(0, 16);
}

function gathered(years: [number, [string, string][]][]): Digests {
  return Object.fromEntries(years.map(([year, entries]) => [year, Object.fromEntries(entries.sort())]));
}
