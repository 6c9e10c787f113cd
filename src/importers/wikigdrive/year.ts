import { year as yearSchema } from '../../domain/fields.ts';
import type { Resource } from './resources.ts';

/** A performance year, and where it was read. */
export interface YearFound {
  readonly year: number;
  readonly from: string;
}

/** All performance years that a text names; addresses may have them percent-encoded: `%202018`. */
export function yearsIn(text: string): number[] {
  return [...text.replace(/%[0-9A-F]{2}/gi, ' ').matchAll(/(?<!\d)20\d\d(?!\d)/g)]
    .map(([found]) => Number(found))
    .filter((found) => yearSchema.safeParse(found).success);
}

/**
 * The year that a page's criteria rest on: what the person says, else what the page says, else the newest year in its
 * resources (not after the page's own date), else the year of that date.
 */
export function yearOf(page: {
  readonly asked: number | undefined;
  readonly field: string | undefined;
  readonly resources: readonly Resource[];
  readonly date: string | undefined;
}): YearFound | undefined {
  if (page.asked) return { year: page.asked, from: '--year' };
  const [own] = yearsIn(page.field ?? '');
  if (own) return { year: own, from: 'the page’s own year' };
  const [written] = yearsIn(page.date ?? '');
  const named = page.resources
    .flatMap(({ title, url }) => yearsIn(`${title} ${url}`))
    .filter((found) => found <= (written ?? 2099) + 1);
  if (named.length) return { year: Math.max(...named), from: 'the newest year that its resources name' };
  return written ? { year: written, from: `the date of its frontmatter, ${page.date}` } : undefined;
}
