import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { newActivityText, replaceKeys } from '../../content-files/edit/activity-file.ts';
import { editYaml } from '../../content-files/edit/edit-yaml.ts';
import { renderYaml } from '../../content-files/edit/render-yaml.ts';
import type { FileToWrite } from '../../content-files/edit/write-files.ts';
import { splitFrontmatter } from '../../content-files/read/frontmatter.ts';
import { readExactly } from '../../content-files/read/text-file.ts';
import { parseYaml } from '../../content-files/read/yaml-text.ts';
import { type ActivityFile, activitySchema } from '../../domain/activity.ts';
import type { Entry } from '../../domain/content.ts';
import { type MvpYearFile, mvpYearSchema } from '../../domain/mvp.ts';
import { type ActivityFacts, factKeys } from './activity-facts.ts';
import { changesOf, keysToReplace, mvpYearChange } from './changes.ts';
import type { DataProblem } from './cms-files.ts';
import type { Plan } from './plan.ts';
import type { ContentToSync } from './read-content.ts';

/** Computes every file that a plan writes, and checks each. Nothing is written yet. */
export function filesOf(
  plan: Plan,
  content: ContentToSync,
  root: string,
): { files: FileToWrite[]; problems: DataProblem[] } {
  const files: FileToWrite[] = [];
  const problems: DataProblem[] = [];
  const write = (path: string, text: () => string) => {
    try {
      files.push({ path, text: text() });
    } catch (error) {
      const hint = 'Mend the file by hand (`npm run check` may say more), then run the command again.';
      problems.push({ file: path, message: `The file cannot be written: ${(error as Error).message}.`, hint });
    }
  };
  for (const facts of plan.newActivities) {
    const path = join(root, 'activities', `${facts.id}.md`);
    write(path, () => newText(path, newDraft(facts)));
  }
  for (const { id, facts } of plan.changedActivities) {
    const path = content.activityPaths.get(id) ?? '';
    write(path, () => rewriteActivity(readExactly(path), facts));
  }
  for (const { year, list } of plan.mvpChanges) {
    const old = content.mvpPaths.get(year);
    const path = old ?? join(root, 'mvps', `${year}.yaml`);
    write(path, () => (old ? rewriteMvps(readExactly(old), list) : newText(path, rewriteMvps(undefined, list))));
  }
  return { files, problems };
}

function newText(path: string, text: string): string {
  if (existsSync(path)) throw new Error('a file of this name is there, with another id in it');
  return text;
}

/** The file of an activity that the content does not have yet: its facts, and no words. */
export function newDraft(facts: ActivityFacts): string {
  const text = newActivityText({ id: facts.id, ...factKeys(facts), draft: true });
  if (changesOf(pageOf(text).frontmatter, facts).length) throw new Error('the new file would not say what CMS says');
  return text;
}

/**
 * The text of an activity file, with CMS's facts in place of its own.
 *
 * @throws where the result would not say CMS's facts, or would say other words than the file
 */
export function rewriteActivity(text: string, facts: ActivityFacts): string {
  const before = pageOf(text);
  const result = replaceKeys(text, keysToReplace(before.frontmatter, facts));
  const after = pageOf(result);
  if (changesOf(after.frontmatter, facts).length) throw new Error('the file would not say what CMS says');
  if (!isDeepStrictEqual(wordsOf(before), wordsOf(after))) throw new Error('the words of the file would change');
  return result;
}

/** The text of a new list of MVPs, or the text of a list that is there with CMS's MVPs in place of its own. */
function rewriteMvps(text: string | undefined, list: MvpYearFile): string {
  const result = text === undefined ? renderYaml(list) : editYaml(text, { mvps: list.mvps });
  const written = mvpYearSchema.parse(parseYaml(result, 'mvps').value);
  if (mvpYearChange(written, list)) throw new Error('the list would not say what CMS says');
  return result;
}

function pageOf(text: string): Entry<ActivityFile> {
  const split = splitFrontmatter(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), 'activity');
  if ('problem' in split) throw new Error(split.problem.message);
  return { frontmatter: activitySchema.parse(split.value), body: split.body };
}

/** All of a file that CMS has no say in. */
function wordsOf({ frontmatter, body }: Entry<ActivityFile>): unknown {
  const { title, subcategory, weighting, mvpOnly, history, ...words } = frontmatter;
  return { words, body };
}
