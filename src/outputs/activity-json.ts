import { z } from 'zod';
import { activitySchema } from '../domain/activity.ts';
import { addressOf } from '../domain/addresses.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import { isoDate, oneLine, year } from '../domain/fields.ts';
import { lastDayToBegin } from '../domain/last-day.ts';
import { lineageSchema } from '../domain/lineage.ts';
import { sourcesSchema } from '../domain/source.ts';
import { rebaseLinksIn } from '../markdown/rebase.ts';
import { sourcesOf } from '../page/provenance.ts';
import { activityInShort, activityJson } from './activities-json.ts';
import { markdownText } from './api-fields.ts';

const move = lineageSchema.shape.moves.element;
const words = activitySchema.pick({
  summary: true,
  description: true,
  supportingDocumentation: true,
  period: true,
  resources: true,
  suits: true,
  mistakes: true,
  textChanges: true,
  aliases: true,
});

/** One activity as `/api/v1/activities/ia-ahe-5.json` gives it: all that the catalog knows of it. */
export const wholeActivityJson = z
  .object({
    ...activityJson.shape,
    mvpOnly: z.boolean().meta({ description: 'Only participants of a MIPS Value Pathway can attest to it.' }),
    ...words.shape,
    lastDayToBegin: z.object({ length: oneLine, day: isoDate }).nullable().meta({
      description:
        'The last day on which its period can begin in the current performance year, and the length counted: 90 days where its text names no other in days or months; null where it is not in force or no period is stated.',
    }),
    notes: markdownText.optional().meta({ description: 'Longer notes below the description. Markdown.' }),
    successors: z.array(move).meta({ description: 'What continues it, oldest first.' }),
    predecessors: z.array(move).meta({ description: 'What it continues or took in, oldest first.' }),
    rescopedIn: z.array(year).meta({ description: 'Years in which CMS rewrote what it asks.' }),
    suspension: lineageSchema.shape.suspensions.element.nullable().meta({ description: 'Its newest suspension.' }),
    removal: lineageSchema.shape.removals.element
      .nullable()
      .meta({ description: 'How it ended, where nothing continues it.' }),
    sources: sourcesSchema.shape.sources.meta({ description: 'The sources of all this.' }),
  })
  .meta({
    title: 'Activity',
    description: 'One improvement activity with everything. A key that is missing has nothing to say.',
  });

export type WholeActivityJson = z.infer<typeof wholeActivityJson>;

/** @param urlTo puts the base path before an address of the site */
export function wholeActivity(
  activity: Activity,
  catalog: Catalog,
  urlTo: (address: string) => string,
): WholeActivityJson {
  const { frontmatter, body } = activity.entry;
  return {
    ...activityInShort(activity, catalog, ({ slug }) => urlTo(addressOf.activity(slug))),
    mvpOnly: activity.mvpOnly,
    lastDayToBegin:
      (activity.status === 'in-force' && lastDayToBegin(catalog.currentYear, frontmatter.period?.length)) || null,
    ...rebaseLinksIn(
      {
        ...writtenKeys(frontmatter),
        ...(body && { notes: body }),
      },
      urlTo,
    ),
    successors: [...activity.successors],
    predecessors: [...activity.predecessors],
    rescopedIn: [...activity.rescopedIn],
    suspension: activity.suspension,
    removal: activity.removal,
    sources: sourcesOf(activity, catalog),
  };
}

/** The keys of our words that the file has. */
function writtenKeys(frontmatter: z.infer<typeof words>): Partial<z.infer<typeof words>> {
  return Object.fromEntries(
    Object.keys(words.shape).flatMap((key) => {
      const value = frontmatter[key as keyof typeof frontmatter];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
