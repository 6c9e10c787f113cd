import { z } from 'zod';
import { oneLine } from './fields.ts';

/** `content/redirects.yaml`: old addresses that lead to pages of today. */

const oldAddress = oneLine
  .regex(/^\/(?!\/)[^\s:?*#"\\{};$]*(?:\*|#[\w-]+)?$/, {
    error: 'is not an address such as /wiki/old-page/ or /wiki/*: one slash first, a * only at the end',
  })
  .refine((address) => !address.split('/').some((part) => part === '.' || part === '..'), {
    error: 'must not hold . or .. between slashes',
  })
  .meta({
    description:
      'The address as it was, from its first / and without the base path. A * at the end stands for anything. An anchor (#old) records that a section was retired.',
  });

export const redirectsSchema = z
  .strictObject({
    redirects: z
      .array(
        z.strictObject({
          from: oldAddress,
          to: oneLine
            .regex(/^\/(?!\/)[^\s?*"\\{};$]*$/, {
              error: 'is not an address of this site such as /activities/ia-ahe-5/',
            })
            .meta({ description: 'The page of this site that it leads to, such as /activities/ia-ahe-5/.' }),
          note: oneLine.optional().meta({ description: 'Why, for whoever reads the file.' }),
        }),
      )
      .meta({ description: 'Old addresses. Spellings of ids need no entry: each is an address already.' }),
  })
  .meta({ title: 'Redirects', description: 'Content of content/redirects.yaml.' });

export type RedirectsFile = z.infer<typeof redirectsSchema>;
export type Redirect = RedirectsFile['redirects'][number];

/** An address in the form in which two that a host treats alike are equal: with its last slash, unless it is a file. */
export function comparable(address: string): string {
  const [path = ''] = address.split('#');
  return path.endsWith('/') || /\.\w+$/.test(path) ? path : `${path}/`;
}

/** Whether an entry catches an address. Entries for anchors catch none: a host never sees the anchor. */
export function catches({ from }: Pick<Redirect, 'from'>, address: string): boolean {
  if (from.includes('#')) return false;
  return from.endsWith('*') ? address.startsWith(from.slice(0, -1)) : comparable(from) === comparable(address);
}
