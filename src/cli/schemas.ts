import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { contentErrorsPage } from '../check/explain.ts';
import { activitySchema } from '../domain/activity.ts';
import { documentSchema } from '../domain/document.ts';
import { glossarySchema } from '../domain/glossary.ts';
import { lineageSchema } from '../domain/lineage.ts';
import { mvpYearSchema } from '../domain/mvp.ts';
import { performanceYearSchema } from '../domain/performance-year.ts';
import { questionsSchema } from '../domain/question.ts';
import { redirectsSchema } from '../domain/redirect.ts';
import { sourcesSchema } from '../domain/source.ts';
import { subcategorySchema } from '../domain/subcategory.ts';
import { jsonSchemaText } from '../outputs/json-schema.ts';

const usage = `Writes what is generated from the code: schemas/*.schema.json for editors, and docs/content-errors.md.

npm run schemas               write the files
npm run schemas -- --check    write nothing; end with 1 where a file is out of date`;

const schemas = {
  activity: activitySchema,
  subcategory: subcategorySchema,
  'performance-year': performanceYearSchema,
  'mvp-year': mvpYearSchema,
  document: documentSchema,
  lineage: lineageSchema,
  glossary: glossarySchema,
  questions: questionsSchema,
  sources: sourcesSchema,
  redirects: redirectsSchema,
};

/** Path → text of every generated file. */
export function generatedFiles(): Map<string, string> {
  return new Map([
    ...Object.entries(schemas).map(([name, schema]): [string, string] => [
      `schemas/${name}.schema.json`,
      jsonSchemaText(schema),
    ]),
    ['docs/content-errors.md', contentErrorsPage()],
  ]);
}

export async function main(args: string[]): Promise<number> {
  let check: boolean | undefined;
  try {
    ({ check } = parseArgs({ args, options: { check: { type: 'boolean' } } }).values);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  const stale = [...generatedFiles()].filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  if (check) {
    for (const [path] of stale) console.error(`${path} is out of date. Run: npm run schemas`);
    return stale.length ? 1 : 0;
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`Wrote ${path}`);
  }
  if (!stale.length) console.log('Nothing to do: all files are up to date.');
  return 0;
}
