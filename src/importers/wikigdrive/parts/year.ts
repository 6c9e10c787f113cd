import { year as yearSchema } from '../../../domain/fields.ts';
import type { Resource } from './resources.ts';

/** A performance year, and where it was read. */
export interface YearFound {
  readonly year: number;
  readonly from: string;
}

/** All performance years that a text names; addresses may have them percent-encoded: `%202018`. */
function yearsIn(text: string): number[] {
  return [...text.replace(/%[0-9A-F]{2}/gi, ' ').matchAll(/(?<!\d)20\d\d(?!\d)/g)]
    .map(([found]) => Number(found))
    .filter((found) => yearSchema.safeParse(found).success);
}

interface YearClues {
  /** What the person said. */
  readonly asked: number | undefined;
  /** What the page says in a field of its own. */
  readonly field: string | undefined;
  readonly resources: readonly Resource[];
  /** The day of the page. */
  readonly date: string | undefined;
  /** Years in which the activity stood in the inventory; other ones are no years of its criteria. */
  readonly inventory: ReadonlySet<number>;
}

/**
 * The year that a page's criteria rest on: what the person says, else what the page says, else the newest year in its
 * resources, else the year of its date.
 *
 * @returns the year, or why there is none
 */
export function yearOf({ asked, field, resources, date, inventory }: YearClues): YearFound | { problem: string } {
  const [own] = yearsIn(field ?? '');
  const said = asked ?? own;
  if (said) {
    if (inventory.has(said)) return { year: said, from: asked ? '--year says so' : 'the page says so' };
    return { problem: `the activity was in no inventory of ${said}; say another year with --year` };
  }
  const named = resources.flatMap(({ title, url }) => yearsIn(`${title} ${url}`));
  const dated = yearsIn(date?.slice(0, 4) ?? '');
  const inResources = named.filter((found) => inventory.has(found));
  if (inResources.length) return { year: Math.max(...inResources), from: 'the newest year that its resources name' };
  const [written] = dated.filter((found) => inventory.has(found));
  if (written) return { year: written, from: `the date in its frontmatter is ${date}` };
  const seen = [...new Set([...named, ...dated])].sort();
  return {
    problem: seen.length
      ? `no performance year: the page names ${seen.join(', ')}, but the activity was in none of these inventories; say one with --year`
      : 'no performance year: the page has no date, and its resources name no year; say one with --year',
  };
}
