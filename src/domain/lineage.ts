import { z } from 'zod';
import { activityId, confidence, isoDate, oneLine, sourceId, year } from './fields.ts';

/** `content/lineage.yaml`: what became of activities. */

const sources = z.array(sourceId).min(1).meta({ description: 'Ids of content/sources.yaml.' });
const note = oneLine.optional().meta({ description: 'A sentence for the reader.' });

/**
 * renumbered: the same activity under another id.
 * merged: the removed activity became part of another that was rewritten to take it in.
 * superseded: a near-duplicate that stood beside it stayed.
 */
const moveKinds = ['renumbered', 'merged', 'superseded'] as const;

export const lineageSchema = z
  .strictObject({
    moves: z
      .array(
        z.strictObject({
          from: activityId,
          to: activityId,
          year: year.meta({ description: 'The first year in which `from` was gone.' }),
          kind: z.enum(moveKinds),
          confidence,
          sources,
          note,
        }),
      )
      .meta({ description: 'Activities that another one continues.' }),
    removals: z
      .array(
        z.strictObject({
          id: activityId,
          year: year.meta({ description: 'The first year in which it was gone.' }),
          sources,
          note,
        }),
      )
      .meta({ description: 'Activities that ended and that no other one continues.' }),
    suspensions: z
      .array(
        z.strictObject({
          id: activityId,
          year: year.meta({ description: 'The performance year it was suspended for.' }),
          from: isoDate.meta({ description: 'The day the suspension began.' }),
          sources,
          note,
        }),
      )
      .meta({ description: 'Activities that CMS suspended inside a year.' }),
    rescopes: z
      .array(
        z.strictObject({ id: activityId, year: year.meta({ description: 'The first year of the new scope.' }), note }),
      )
      .meta({ description: 'Activities that kept their id while CMS rewrote what they ask.' }),
    withdrawn: z
      .array(
        z.strictObject({
          id: activityId,
          title: oneLine,
          year,
          addedOn: isoDate,
          suspendedOn: isoDate.optional(),
          deletedOn: isoDate,
          sources,
          note,
        }),
      )
      .meta({ description: 'Ids that CMS published for a time and that are in no inventory today.' }),
  })
  .meta({ title: 'Lineage', description: 'Content of content/lineage.yaml.' });

export type LineageFile = z.infer<typeof lineageSchema>;
export type Move = LineageFile['moves'][number];
export type Suspension = LineageFile['suspensions'][number];
export type Removal = LineageFile['removals'][number];
export type Withdrawn = LineageFile['withdrawn'][number];

/** An id and all that were renumbered to it, directly or over several years; the newest first. */
export function idsOverTime(id: string, lineage: Pick<LineageFile, 'moves'> | undefined): string[] {
  const ids = new Set([id]);
  for (const one of ids)
    for (const { kind, from, to } of lineage?.moves ?? []) if (kind === 'renumbered' && to === one) ids.add(from);
  return [...ids];
}
