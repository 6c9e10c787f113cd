import type { z } from 'zod';
import { activitySchema } from '../../domain/activity.ts';
import { cutFrontmatter } from '../read/frontmatter.ts';
import { editYaml } from './edit-yaml.ts';
import { renderYaml } from './render-yaml.ts';

type Frontmatter = z.input<typeof activitySchema>;

/** New values of an activity file's keys, as authors write them; undefined takes a key away. */
export type ActivityChanges = { readonly [Key in keyof Frontmatter]?: Frontmatter[Key] | undefined };

/** The keys of an activity file, in the order of a well-kept file. */
const activityKeys: readonly string[] = Object.keys(activitySchema.shape);

/** A new activity file: its keys in the order given, undefined ones left out, and the Markdown below them. */
export function newActivityText(frontmatter: ActivityChanges, body = ''): string {
  return `---\n${renderYaml(frontmatter)}---\n${body && `\n${body}\n`}`;
}

/**
 * Changes keys in the frontmatter of an activity file and nothing else: comments, the order of keys and the words of
 * all others stay. A key the file lacks is put in its usual place. Values that the file has already leave it as it is,
 * byte for byte.
 *
 * @param text the whole file, as read: a byte-order mark and Windows line ends are kept
 * @throws where the file has no YAML frontmatter, or none that can be edited
 */
export function replaceKeys(text: string, changes: ActivityChanges): string {
  const cut = cutFrontmatter(text);
  if (!cut) throw new Error('the file has no frontmatter');
  return cut.head + editYaml(cut.yaml, changes, activityKeys) + cut.end + cut.rest;
}
