import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readExactly } from '../../content-files/read/text-file.ts';
import { type Outcome, type PageContext, readPage } from './page.ts';
import { nameOf, type PageFile, readPageFile } from './pages.ts';
import type { KnownActivity } from './parts/facts.ts';
import type { Words } from './parts/sections.ts';
import { errorAt, noteAt, quote, type Remark, warningAt } from './remark.ts';
import { reasonOf } from './wiki-files.ts';
import { type ActivityText, newActivity, replaceWords } from './write/activity-file.ts';

/**
 * What is to become of one page.
 * ready: can be written. exists: could, but a file is there and --force was not given. other: not an activity page.
 */
export interface PagePlan {
  readonly path: string;
  readonly state: 'ready' | 'exists' | 'other' | 'failed';
  readonly remarks: readonly Remark[];
  readonly target?: string;
  readonly words?: Words;
  /** The whole file as it would be. */
  readonly text?: string;
  /** Whether `text` takes the place of a file. */
  readonly replaces?: boolean;
}

export interface PlanOptions {
  /** Folder of the activity files. */
  readonly to: string;
  readonly force: boolean;
  readonly year: number | undefined;
  readonly known: ReadonlyMap<string, KnownActivity>;
}

/** Reads every page and says what is to become of it. Writes nothing; one page's failure is no other's. */
export function planImport(pages: readonly PageFile[], options: PlanOptions): PagePlan[] {
  const read = pages.map((page) => ({ page, outcome: readOne(page, options) }));
  const clashes = new Map<string, string[]>();
  for (const { page, outcome } of read)
    if (outcome.kind === 'activity') clashes.set(outcome.id, [...(clashes.get(outcome.id) ?? []), page.path]);
  return read.map(({ page, outcome }) => {
    if (outcome.kind !== 'activity') return { path: page.path, state: outcome.kind, remarks: outcome.remarks };
    const others = (clashes.get(outcome.id) ?? []).filter((path) => path !== page.path);
    if (!others.length) return planOne(page, outcome, options);
    const message = `${outcome.id} is in several pages, and none of them is imported: this one and ${others.join(', ')}`;
    return { path: page.path, state: 'failed', remarks: [...outcome.remarks, errorAt(1, message)] };
  });
}

function readOne({ path, named }: PageFile, { year, known }: PlanOptions): Outcome {
  const read = readPageFile(path);
  if ('problem' in read) return { kind: 'failed', remarks: [errorAt(1, read.problem)] };
  const outcome = tryPage(read.text, { name: nameOf(path), year, known });
  const remarks = [...(read.remark ? [noteAt(1, read.remark)] : []), ...outcome.remarks];
  // Who names a file expects it to be imported.
  if (outcome.kind === 'other' && named)
    return { kind: 'failed', remarks: remarks.map((remark) => ({ ...remark, level: 'error' })) };
  return { ...outcome, remarks };
}

/** Nesting thousands of levels deep is beyond the Markdown parser; such a page must not stop the others. */
function tryPage(text: string, context: PageContext): Outcome {
  try {
    return readPage(text, context);
  } catch (error) {
    return { kind: 'failed', remarks: [errorAt(1, `cannot be read: ${reasonOf(error)}`)] };
  }
}

function planOne(
  { path }: PageFile,
  { id, words, remarks }: Outcome & { kind: 'activity' },
  options: PlanOptions,
): PagePlan {
  const target = join(options.to, `${id}.md`);
  const fail = (message: string): PagePlan => ({
    path,
    target,
    state: 'failed',
    remarks: [...remarks, errorAt(1, message)],
  });
  const facts = options.known.get(id)?.facts;
  if (!facts) return fail(`the catalog has no facts of ${id}`);
  const replaces = existsSync(target);
  try {
    const result = replaces ? replaceWords(readExactly(target), words) : newActivity(facts, words);
    const about: Remark[] = [...remarks, ...draftRemarks(result)];
    if (replaces && !options.force) about.push(warningAt(1, `${target} exists; use --force to replace its words`));
    return {
      path,
      target,
      words,
      text: result.text,
      replaces,
      remarks: about,
      state: replaces && !options.force ? 'exists' : 'ready',
    };
  } catch (error) {
    return fail(`${target} ${replaces ? 'cannot be changed' : 'cannot be written'}: ${reasonOf(error)}`);
  }
}

function draftRemarks({ missing, summary }: ActivityText): Remark[] {
  const notes: string[] = [];
  if (summary) notes.push(`summary taken from the description’s first sentence: ${quote(summary)}`);
  if (missing.length) notes.push(`a draft (\`draft: true\`) until it has a ${missing.join(' and a ')}`);
  return notes.map((message) => noteAt(1, message));
}
