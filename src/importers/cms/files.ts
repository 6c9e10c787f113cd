import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileToWrite } from '../../content-files/edit/write-files.ts';
import type { DataProblem } from './data-problem.ts';
import type { Plan } from './plan.ts';
import type { ContentToSync } from './read-content.ts';
import { newActivityText, rewriteActivity, rewriteMvps } from './rewrite.ts';

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
    write(path, () => newText(path, newActivityText(facts)));
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

/** With byte-order mark and line ends as they are. */
function readExactly(path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
}
