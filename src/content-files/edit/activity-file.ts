import type { z } from 'zod';
import { activitySchema } from '../../domain/activity.ts';
import { renderYaml } from './yaml-render.ts';
import { spliceYaml } from './yaml-splice.ts';

type Frontmatter = z.input<typeof activitySchema>;

/** New values of an activity file's keys, as authors write them; undefined takes a key away. */
export type ActivityChanges = { readonly [Key in keyof Frontmatter]?: Frontmatter[Key] | undefined };

/** The keys of an activity file, in the order of a well-kept file. */
export const activityKeys: readonly string[] = Object.keys(activitySchema.shape);

/** A new activity file: its keys in the order given, undefined ones left out, and the Markdown below them. */
export function newActivityText(frontmatter: ActivityChanges, body = ''): string {
  return `---\n${renderYaml(frontmatter)}---\n${body && `\n${body}\n`}`;
}

/**
 * Changes keys in the frontmatter of an activity file and nothing else: every other byte, every comment and the order
 * of keys stay. Of `history`, `resources` and other lists and maps only the entries that differ are touched.
 * A key the file lacks is put in its usual place. Values that the file has already leave it as it is, byte for byte.
 *
 * @param text the whole file, as read: a byte-order mark and Windows line ends are kept
 * @throws where the file has no YAML frontmatter, or it cannot be edited in place
 */
export function replaceKeys(text: string, changes: ActivityChanges): string {
  const match = /^(\uFEFF?---[^\n]*\n)([\s\S]*?\n)(?=---[ \t]*(?:\r?\n|$))/.exec(text);
  const [, fence = '', yaml = ''] = match ?? [];
  if (!match) throw new Error('the file has no frontmatter');
  return fence + spliceYaml(yaml, changes, activityKeys) + text.slice(fence.length + yaml.length);
}
