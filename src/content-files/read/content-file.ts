import { basename, extname, relative, sep } from 'node:path';
import type { z } from 'zod';
import { splitFrontmatter } from './frontmatter.ts';
import type { ReadingProblem } from './reading-codes.ts';
import { placed, type SchemaProblem, schemaProblems } from './schema-problems.ts';
import { markdownIn } from './schema-tree.ts';
import { readTextFile } from './text-file.ts';
import { type Locate, type LocateInText, type Position, parseYaml } from './yaml-text.ts';

/** A content file, with the places of its keys. */
export interface ContentFile<Facts> {
  /** What the frontmatter, or the whole of a YAML file, says. */
  readonly facts: Facts;
  /** The Markdown below; empty where there is none. */
  readonly body: string;
  /** Path relative to the working folder. */
  readonly file: string;
  /** The file’s name without its ending: the id that the file claims. */
  readonly name: string;
  readonly locate: Locate;
  readonly locateInText: LocateInText;
  /** The line on which the body begins. */
  readonly bodyLine: number;
  /**
   * The schema refuses the file; `facts` are what they would be after the repairs that its problems suggest.
   * So that the check can go on, and for nothing else.
   */
  readonly assumed: boolean;
}

/** A text that readers will see rendered: the body of a file, or a Markdown value of its facts. */
export interface ContentText {
  readonly file: string;
  readonly name: string;
  /** The key that holds it, such as `['facts', 0, 'text']`; empty for the body. */
  readonly path: readonly PropertyKey[];
  readonly language: 'markdown' | 'mdx';
  readonly text: string;
  /** The place in the file of a character of the text. */
  readonly at: (offset: number) => Position;
}

export interface ReadFile<Facts> {
  /** undefined where too much is wrong to tell what the file means. */
  readonly content: ContentFile<Facts> | undefined;
  /** There even where the schema refuses the file. */
  readonly texts: readonly ContentText[];
  readonly problems: readonly ReadingProblem[];
}

/** Reads one file of content: `.yaml`, or frontmatter with Markdown (`.md`) or MDX (`.mdx`) below. Never throws for what the file holds. */
export function readContentFile<Facts>(path: string, schema: z.ZodType<Facts>): ReadFile<Facts> {
  const file = displayPath(path);
  const ending = extname(path);
  const name = basename(path, ending);
  const failed = (...problems: ReadingProblem[]) => ({ content: undefined, texts: [], problems });

  const read = readTextFile(path, file);
  if ('problem' in read) return failed(read.problem);
  const parsed =
    ending === '.yaml' ? { ...parseYaml(read.text, file), body: '', bodyLine: 1 } : splitFrontmatter(read.text, file);
  if ('problem' in parsed) return failed(parsed.problem);
  const { locate, locateInText, body, bodyLine } = parsed;
  const origin = { file, name };
  const bodyText: ContentText = {
    ...origin,
    path: [],
    language: ending === '.mdx' ? 'mdx' : 'markdown',
    text: body,
    at: (offset) => positionIn(body, offset, bodyLine),
  };
  const bodyTexts = body ? [bodyText] : [];
  if (parsed.problems.length) return { content: undefined, texts: bodyTexts, problems: parsed.problems };

  const value = parsed.value ?? {};
  const strict = schema.safeParse(value);
  const found = strict.success ? [] : schemaProblems(strict.error, schema, value);
  const texts = markdownIn(schema, value).map(
    ({ path, text }): ContentText => ({
      ...origin,
      path,
      language: 'markdown',
      text,
      at: (offset) => locateInText(path, offset),
    }),
  );
  const result = strict.success ? strict : schema.safeParse(repaired(value, found));
  return {
    content: result.success
      ? { ...origin, facts: result.data, body, bodyLine, locate, locateInText, assumed: !strict.success }
      : undefined,
    texts: [...texts, ...bodyTexts],
    problems: found.map((problem) => placed(problem, file, locate)),
  };
}

/** How problems call a path: relative to the working folder, with `/` on every system. */
export function displayPath(path: string): string {
  return (relative(process.cwd(), path) || '.').split(sep).join('/');
}

/** The value as it would be if the author did what the problems suggest; unknown keys without a likeness are dropped. */
function repaired(value: unknown, problems: readonly SchemaProblem[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const { code, path, repair } of problems) {
    const key = path.at(-1) as PropertyKey;
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((node, step) => (node as Record<PropertyKey, unknown>)?.[step], copy) as Record<
      PropertyKey,
      unknown
    >;
    if (code === 'unknown-key') {
      if (repair && !Object.hasOwn(parent, repair.to)) parent[repair.to] = parent[key];
      delete parent[key];
    } else if (repair) parent[key] = repair.to;
  }
  return copy;
}

function positionIn(text: string, offset: number, firstLine: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: firstLine + before.split('\n').length - 1, column: offset - lineStart + 1 };
}
