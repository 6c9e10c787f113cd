import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { type ActivityFile, activitySchema } from '../domain/activity.ts';
import type { Content, Page } from '../domain/content.ts';
import { type GlossaryFile, glossarySchema } from '../domain/glossary.ts';
import { type LineageFile, lineageSchema } from '../domain/lineage.ts';
import { type MvpYearFile, mvpYearSchema } from '../domain/mvp.ts';
import { type PerformanceYearFile, performanceYearSchema } from '../domain/performance-year.ts';
import type { Problem } from '../domain/problem.ts';
import { type SourcesFile, sourcesSchema } from '../domain/source.ts';
import { type SubcategoryFile, subcategorySchema } from '../domain/subcategory.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { schemaProblems } from './schema-problems.ts';
import { readTextFile } from './text-file.ts';
import { type Locate, parseYaml } from './yaml-text.ts';

/** A content file that its schema accepts, with the places of its keys. */
export interface ContentFile<Facts> extends Page<Facts> {
  /** Path relative to the working folder. */
  readonly file: string;
  readonly locate: Locate;
  /** The line on which the body begins. */
  readonly bodyLine: number;
}

/** Every content file that its schema accepts. */
export interface ContentFiles {
  readonly activities: readonly ContentFile<ActivityFile>[];
  readonly subcategories: readonly ContentFile<SubcategoryFile>[];
  readonly years: readonly ContentFile<PerformanceYearFile>[];
  readonly mvps: readonly ContentFile<MvpYearFile>[];
  readonly lineage: ContentFile<LineageFile> | undefined;
  readonly glossary: ContentFile<GlossaryFile> | undefined;
  readonly sources: ContentFile<SourcesFile> | undefined;
}

/**
 * Reads the content folder. Every problem of every file is collected; a file with problems is left out.
 *
 * @param root the content folder
 */
export function readContent(root: string): { files: ContentFiles; problems: Problem[] } {
  const problems: Problem[] = [];
  const folder = <S extends z.ZodType>(name: string, ending: '.md' | '.yaml', schema: S) =>
    filesIn(join(root, name), ending).flatMap((path) => readFile(path, schema, problems));
  const single = <S extends z.ZodType>(name: string, schema: S) => {
    const path = join(root, name);
    if (existsSync(path)) return readFile(path, schema, problems)[0];
    problems.push({
      code: 'file-missing',
      file: relative(process.cwd(), path),
      line: 1,
      column: 1,
      message: 'The file is missing.',
      hint: 'Restore it from version control.',
    });
    return undefined;
  };
  const files: ContentFiles = {
    activities: folder('activities', '.md', activitySchema),
    subcategories: folder('subcategories', '.md', subcategorySchema),
    years: folder('years', '.md', performanceYearSchema),
    mvps: folder('mvps', '.yaml', mvpYearSchema),
    lineage: single('lineage.yaml', lineageSchema),
    glossary: single('glossary.yaml', glossarySchema),
    sources: single('sources.yaml', sourcesSchema),
  };
  return { files, problems };
}

/** The files' content alone, for the catalog. What could not be read counts as empty. */
export function contentOf(files: ContentFiles): Content {
  return {
    ...files,
    mvps: files.mvps.map(({ facts }) => facts),
    lineage: files.lineage?.facts ?? { moves: [], removals: [], suspensions: [], rescopes: [], withdrawn: [] },
    glossary: files.glossary?.facts ?? { terms: [] },
    sources: files.sources?.facts ?? { sources: [] },
  };
}

/** The files of a folder with that ending, in the order of their names; none where there is no such folder. */
export function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function readFile<S extends z.ZodType>(path: string, schema: S, problems: Problem[]): ContentFile<z.infer<S>>[] {
  const file = relative(process.cwd(), path);
  const read = readTextFile(path, file);
  if ('problem' in read) {
    problems.push(read.problem);
    return [];
  }
  const parsed = path.endsWith('.yaml')
    ? { ...parseYaml(read.text, file), body: '', bodyLine: 1 }
    : splitFrontmatter(read.text, file);
  if ('problem' in parsed) {
    problems.push(parsed.problem);
    return [];
  }
  if (parsed.problems.length) {
    problems.push(...parsed.problems);
    return [];
  }
  const result = schema.safeParse(parsed.value);
  if (!result.success) {
    problems.push(...schemaProblems(result.error, file, parsed.locate));
    return [];
  }
  return [{ file, facts: result.data, body: parsed.body.trim(), locate: parsed.locate, bodyLine: parsed.bodyLine }];
}
