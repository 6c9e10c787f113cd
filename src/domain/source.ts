import { z } from 'zod';
import { isoDate, oneLine, sourceId, webAddress, yearRange } from './fields.ts';

/** `content/sources.yaml`: every source once. */
export const sourcesSchema = z
  .strictObject({
    sources: z.array(
      z.strictObject({
        id: sourceId,
        name: oneLine,
        url: webAddress.optional(),
        citation: oneLine.optional().meta({ description: 'Where in the source, such as 42 CFR 414.1355(b)(1).' }),
        kind: z
          .enum(['regulation', 'CMS data', 'CMS page', 'copy of a CMS page', 'secondary'])
          .meta({ description: 'What the source is; secondary: vendors, societies, press.' }),
        version: oneLine.optional().meta({ description: 'Commit, edition or amendment that was read.' }),
        published: isoDate.optional().meta({ description: 'When that version was published.' }),
        covers: z.array(yearRange).min(1, { error: 'has no years' }).optional().meta({
          description:
            'The performance years that it speaks of, or that its text of regulation governs, such as [2020-2026]. Only for these can it make a statement verified.',
        }),
        extent: z.enum(['whole', 'excerpt', 'title page only']).meta({ description: 'How much of it was read.' }),
      }),
    ),
  })
  .meta({ title: 'Sources', description: 'Content of content/sources.yaml.' });

export type SourcesFile = z.infer<typeof sourcesSchema>;
export type Source = SourcesFile['sources'][number];
