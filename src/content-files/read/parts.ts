import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { activitySchema } from '../../domain/activity.ts';
import { documentSchema } from '../../domain/document.ts';
import { glossarySchema } from '../../domain/glossary.ts';
import { lineageSchema } from '../../domain/lineage.ts';
import { mvpYearSchema } from '../../domain/mvp.ts';
import { performanceYearSchema } from '../../domain/performance-year.ts';
import { questionsSchema } from '../../domain/question.ts';
import { redirectsSchema } from '../../domain/redirect.ts';
import { sourcesSchema } from '../../domain/source.ts';
import { subcategorySchema } from '../../domain/subcategory.ts';
import { type ReadFile, readContentFile } from './content-file.ts';

/** The parts of the content: folders, and files beside them; and whether the site can do without them. */
export const contentParts = {
  activities: { isFolder: true, ending: '.md', schema: activitySchema, required: true },
  subcategories: { isFolder: true, ending: '.md', schema: subcategorySchema, required: true },
  years: { isFolder: true, ending: '.md', schema: performanceYearSchema, required: true },
  mvps: { isFolder: true, ending: '.yaml', schema: mvpYearSchema, required: true },
  guides: { isFolder: true, ending: '.mdx', schema: documentSchema, required: false },
  pages: { isFolder: true, ending: '.mdx', schema: documentSchema, required: false },
  lineage: { isFolder: false, ending: '.yaml', schema: lineageSchema, required: true },
  glossary: { isFolder: false, ending: '.yaml', schema: glossarySchema, required: true },
  questions: { isFolder: false, ending: '.yaml', schema: questionsSchema, required: false },
  sources: { isFolder: false, ending: '.yaml', schema: sourcesSchema, required: true },
  redirects: { isFolder: false, ending: '.yaml', schema: redirectsSchema, required: false },
} as const satisfies Record<string, { isFolder: boolean; ending: string; schema: z.ZodType; required: boolean }>;

export type ContentPart = keyof typeof contentParts;
export type ContentFolder = {
  [Part in ContentPart]: (typeof contentParts)[Part]['isFolder'] extends true ? Part : never;
}[ContentPart];

/** What a file of the part says, its schema fulfilled. */
export type FactsOf<Part extends ContentPart> = z.infer<(typeof contentParts)[Part]['schema']>;

/** The content folder of the site; that of a command is an option of the command. */
export function contentRoot(): string {
  return process.env['CONTENT_DIR'] ?? 'content';
}

/** Where a part of the content lies: a folder, or a file. */
export function pathOf(root: string, part: ContentPart): string {
  const { isFolder, ending } = contentParts[part];
  return join(root, isFolder ? part : `${part}${ending}`);
}

/** The files of a part that are there, in the order of their names. */
export function filesOf(root: string, part: ContentPart): string[] {
  const path = pathOf(root, part);
  const { isFolder, ending } = contentParts[part];
  if (!isFolder) return existsSync(path) ? [path] : [];
  return namesIn(path)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(path, name));
}

/** Reads the files of a part, each with the path it was read from. */
export function readPart<Part extends ContentPart>(
  root: string,
  part: Part,
): (ReadFile<FactsOf<Part>> & { readonly path: string })[] {
  const schema = contentParts[part].schema as unknown as z.ZodType<FactsOf<Part>>;
  return filesOf(root, part).map((path) => ({ path, ...readContentFile(path, schema) }));
}

/** What a folder holds; `/` ends the names of folders. Hidden files, such as those that macOS leaves, do not count. */
export function namesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}
