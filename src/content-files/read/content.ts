import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { type ActivityFile, activitySchema } from '../../domain/activity.ts';
import type { Content, Page } from '../../domain/content.ts';
import { type DocumentFile, documentSchema } from '../../domain/document.ts';
import { type GlossaryFile, glossarySchema } from '../../domain/glossary.ts';
import { type LineageFile, lineageSchema } from '../../domain/lineage.ts';
import { type MvpYearFile, mvpYearSchema } from '../../domain/mvp.ts';
import { type PerformanceYearFile, performanceYearSchema } from '../../domain/performance-year.ts';
import { type QuestionsFile, questionsSchema } from '../../domain/question.ts';
import { type RedirectsFile, redirectsSchema } from '../../domain/redirect.ts';
import { type SourcesFile, sourcesSchema } from '../../domain/source.ts';
import { type SubcategoryFile, subcategorySchema } from '../../domain/subcategory.ts';
import { type ContentFile, type ContentText, displayPath, readContentFile } from './content-file.ts';
import type { ReadingProblem } from './reading-codes.ts';

export type { ContentFile, ContentText } from './content-file.ts';

/** The content folder of the site; that of a command is an option of the command. */
export function contentRoot(): string {
  return process.env['CONTENT_DIR'] ?? 'content';
}

/** The folders of content: their ending, their schema, and whether the site can do without them. */
export const contentFolders = {
  activities: { ending: '.md', schema: activitySchema, required: true },
  subcategories: { ending: '.md', schema: subcategorySchema, required: true },
  years: { ending: '.md', schema: performanceYearSchema, required: true },
  mvps: { ending: '.yaml', schema: mvpYearSchema, required: true },
  guides: { ending: '.mdx', schema: documentSchema, required: false },
  pages: { ending: '.mdx', schema: documentSchema, required: false },
} as const satisfies Record<string, { ending: string; schema: z.ZodType; required: boolean }>;

/** The files beside the folders. */
export const contentSingles = {
  lineage: lineageSchema,
  glossary: glossarySchema,
  questions: questionsSchema,
  sources: sourcesSchema,
  redirects: redirectsSchema,
} as const satisfies Record<string, z.ZodType>;

/** Of the files beside the folders, those that the site can do without. */
const optionalSingles: readonly string[] = ['questions', 'redirects'];

export type ContentFolder = keyof typeof contentFolders;

/** A folder of content, or a file beside the folders. */
export type ContentPart = ContentFolder | keyof typeof contentSingles;

/** The schema of the files of each part. */
export const contentSchemas = {
  ...contentSingles,
  activities: activitySchema,
  subcategories: subcategorySchema,
  years: performanceYearSchema,
  mvps: mvpYearSchema,
  guides: documentSchema,
  pages: documentSchema,
} as const satisfies Record<ContentPart, z.ZodType>;

/** Every content file that can be understood. */
export interface ContentFiles {
  readonly activities: readonly ContentFile<ActivityFile>[];
  readonly subcategories: readonly ContentFile<SubcategoryFile>[];
  readonly years: readonly ContentFile<PerformanceYearFile>[];
  readonly mvps: readonly ContentFile<MvpYearFile>[];
  readonly guides: readonly ContentFile<DocumentFile>[];
  readonly pages: readonly ContentFile<DocumentFile>[];
  readonly lineage: ContentFile<LineageFile> | undefined;
  readonly glossary: ContentFile<GlossaryFile> | undefined;
  readonly questions: ContentFile<QuestionsFile> | undefined;
  readonly sources: ContentFile<SourcesFile> | undefined;
  readonly redirects: ContentFile<RedirectsFile> | undefined;
  /** The names, without ending, of all files that lie in the folders, readable or not. */
  readonly present: Readonly<Record<ContentFolder, ReadonlySet<string>>>;
  /** Every text that readers will see rendered. */
  readonly texts: readonly ContentText[];
}

/**
 * Reads the content folder. Every problem of every file is collected, and what cannot be understood is left out.
 *
 * @param root the content folder
 */
export function readContent(root: string): { files: ContentFiles; problems: ReadingProblem[] } {
  const problems: ReadingProblem[] = missingParts(root);
  const texts: ContentText[] = [];
  const present = {} as Record<ContentFolder, ReadonlySet<string>>;

  const read = <Facts>(path: string, schema: z.ZodType<Facts>): ContentFile<Facts>[] => {
    const result = readContentFile(path, schema);
    problems.push(...result.problems);
    texts.push(...result.texts);
    return result.content ? [result.content] : [];
  };
  const folder = <Facts>(name: ContentFolder, schema: z.ZodType<Facts>) => {
    const { ending } = contentFolders[name];
    const paths = filesIn(join(root, name), ending);
    present[name] = new Set(paths.map((path) => basename(path, ending)));
    return paths.flatMap((path) => read(path, schema));
  };
  const single = <Facts>(name: keyof typeof contentSingles, schema: z.ZodType<Facts>) => {
    const path = join(root, `${name}.yaml`);
    return existsSync(path) ? read(path, schema)[0] : undefined;
  };

  const files: ContentFiles = {
    activities: folder('activities', activitySchema),
    subcategories: folder('subcategories', subcategorySchema),
    years: folder('years', performanceYearSchema),
    mvps: folder('mvps', mvpYearSchema),
    guides: folder('guides', documentSchema),
    pages: folder('pages', documentSchema),
    lineage: single('lineage', lineageSchema),
    glossary: single('glossary', glossarySchema),
    questions: single('questions', questionsSchema),
    sources: single('sources', sourcesSchema),
    redirects: single('redirects', redirectsSchema),
    present,
    texts,
  };
  return { files, problems };
}

/** The parts of the content that the catalog is made of, from files or from anywhere else. */
type CatalogParts = {
  readonly [Part in keyof Content]-?: NonNullable<Content[Part]> extends readonly (infer Item)[]
    ? readonly Sound<Item extends Page<infer Facts> ? Facts : Item>[]
    : Sound<NonNullable<Content[Part]>> | undefined;
};
type Sound<Facts> = Page<Facts> & { readonly assumed?: boolean };

/** The content alone, for the catalog. What could not be read, or was read by guessing, counts as absent. */
export function contentOf(parts: CatalogParts): Content {
  const sound = <Facts>(list: readonly Sound<Facts>[]) => list.filter(({ assumed }) => !assumed);
  const facts = <Facts>(file: Sound<Facts> | undefined) => (file?.assumed ? undefined : file?.facts);
  return {
    activities: sound(parts.activities),
    subcategories: sound(parts.subcategories),
    years: sound(parts.years),
    mvps: sound(parts.mvps).map(({ facts }) => facts),
    lineage: facts(parts.lineage) ?? { moves: [], removals: [], suspensions: [], rescopes: [], withdrawn: [] },
    glossary: facts(parts.glossary) ?? { terms: [] },
    sources: facts(parts.sources) ?? { sources: [] },
    questions: facts(parts.questions),
    redirects: facts(parts.redirects),
  };
}

/** Where a part of the content lies: a folder, or a file. */
export function pathOf(root: string, part: ContentPart): string {
  return join(root, part in contentFolders ? part : `${part}.yaml`);
}

/** The files of one part that its schema takes as they are. */
export function soundFiles(root: string, part: ContentPart): ContentFile<object>[] {
  const path = pathOf(root, part);
  const folder = (contentFolders as Partial<Record<ContentPart, { ending: string }>>)[part];
  const paths = folder ? filesIn(path, folder.ending) : existsSync(path) ? [path] : [];
  return paths
    .flatMap((path) => readContentFile<object>(path, contentSchemas[part]).content ?? [])
    .filter(({ assumed }) => !assumed);
}

/** The files of a folder with that ending, in the order of their names; none where there is no such folder. */
export function filesIn(folder: string, ending: string): string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** What a folder holds; `/` ends the names of folders. Hidden files, such as those that macOS leaves, do not count. */
function namesIn(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What is not there, and what is there that nothing reads. */
function missingParts(root: string): ReadingProblem[] {
  const problem = (code: ReadingProblem['code'], path: string, message: string, hint: string): ReadingProblem => ({
    code,
    file: displayPath(path),
    line: 1,
    column: 1,
    message,
    hint,
  });
  if (!isFolder(root)) {
    const hint = 'Run the command in the project’s folder, or name the content folder with --content.';
    return [problem('file-missing', root, 'There is no content folder here.', hint)];
  }
  const problems: ReadingProblem[] = [];
  for (const [name, { ending, required }] of Object.entries(contentFolders)) {
    const folder = join(root, name);
    const names = namesIn(folder);
    if (required && !names.some((file) => file.endsWith(ending)))
      problems.push(
        problem(
          'folder-empty',
          folder,
          `The folder is missing or holds no ${ending} file.`,
          'Restore its files from version control.',
        ),
      );
    for (const file of names)
      if (!file.endsWith(ending))
        problems.push(
          problem(
            'unknown-file',
            join(folder, file),
            'Nothing reads this file.',
            `Name it with the ending ${ending} if it is content; otherwise move it out of the content folder.`,
          ),
        );
  }
  const singles = Object.keys(contentSingles).map((name) => `${name}.yaml`);
  const required = Object.keys(contentSingles).filter((name) => !optionalSingles.includes(name));
  for (const name of required.map((name) => `${name}.yaml`))
    if (!existsSync(join(root, name)))
      problems.push(
        problem('file-missing', join(root, name), 'The file is missing.', 'Restore it from version control.'),
      );
  const known = [...Object.keys(contentFolders).map((name) => `${name}/`), ...singles, 'README.md'];
  for (const name of namesIn(root))
    if (!known.includes(name))
      problems.push(
        problem('unknown-file', join(root, name), 'Nothing reads this.', `Content stands in: ${known.join(', ')}.`),
      );
  return problems;
}
