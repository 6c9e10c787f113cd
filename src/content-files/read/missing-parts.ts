import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { displayPath } from './content-file.ts';
import { type ContentPart, contentParts, filesOf, namesIn, pathOf } from './parts.ts';
import type { ReadingProblem } from './reading-codes.ts';

/** What is not there, and what is there that nothing reads. */
export function missingParts(root: string): ReadingProblem[] {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    const hint = 'Run the command in the project’s folder, or name the content folder with --content.';
    return [problem('file-missing', root, 'There is no content folder here.', hint)];
  }
  const parts = Object.keys(contentParts) as ContentPart[];
  const known = parts.map((part) => `${basename(pathOf(root, part))}${contentParts[part].isFolder ? '/' : ''}`);
  const places = [...known, 'README.md'];
  return [
    ...parts.flatMap((part) => problemsOf(root, part)),
    ...namesIn(root)
      .filter((name) => !places.includes(name))
      .map((name) =>
        problem('unknown-file', join(root, name), 'Nothing reads this.', `Content stands in: ${places.join(', ')}.`),
      ),
  ];
}

function problemsOf(root: string, part: ContentPart): ReadingProblem[] {
  const { isFolder, ending, required } = contentParts[part];
  const path = pathOf(root, part);
  const isMissing = required && !filesOf(root, part).length;
  if (!isFolder)
    return isMissing ? [problem('file-missing', path, 'The file is missing.', 'Restore it from version control.')] : [];
  const missing = problem(
    'folder-empty',
    path,
    `The folder is missing or holds no ${ending} file.`,
    'Restore its files from version control.',
  );
  const hint = `Name it with the ending ${ending} if it is content; otherwise move it out of the content folder.`;
  return [
    ...(isMissing ? [missing] : []),
    ...namesIn(path)
      .filter((name) => !name.endsWith(ending))
      .map((name) => problem('unknown-file', join(path, name), 'Nothing reads this file.', hint)),
  ];
}

function problem(code: ReadingProblem['code'], path: string, message: string, hint: string): ReadingProblem {
  return { code, file: displayPath(path), line: 1, column: 1, message, hint };
}
