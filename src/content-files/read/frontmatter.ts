import matter from 'gray-matter';
import type { Problem } from '../../domain/problem.ts';
import { type ParsedYaml, parseYaml } from './yaml-text.ts';

export interface Frontmatter extends ParsedYaml {
  /** The Markdown below the frontmatter, without the empty lines around it. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/**
 * Splits a file into frontmatter and body. Only YAML is ever read: a `---js` block is refused, never executed.
 *
 * @param text the whole file, line ends normalised
 * @param file how problems call it
 */
export function splitFrontmatter(text: string, file: string): Frontmatter | { problem: Problem } {
  const broken = brokenFence(text);
  if (broken) return { problem: { file, column: 1, ...broken } };

  // gray-matter splits; our one engine parses. Options are always given, so that its cache of failed parses stays unused.
  let parsed: ParsedYaml | undefined;
  const parse = (yaml: string) => ({ parsed: (parsed = parseYaml(yaml.replace(/^[ \t]*\n/, ''), file, 2)) });
  const { content } = matter(text, { language: 'yaml', engines: { yaml: { parse } } });
  const body = content.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  const above = body ? text.slice(0, text.lastIndexOf(body)) : text;
  return { ...(parsed ?? parseYaml('', file, 2)), body, bodyLine: above.split('\n').length };
}

const firstLine = /^---[ \t]*([^\n]*?)[ \t]*(?:\n|$)/;

/** What is wrong with the lines that fence the frontmatter. */
function brokenFence(text: string): Pick<Problem, 'code' | 'line' | 'message' | 'hint'> | undefined {
  const language = firstLine.exec(text)?.[1];
  if (language === undefined || language.startsWith('-'))
    return {
      code: 'frontmatter-missing',
      line: 1,
      message: 'The file has no frontmatter.',
      hint: 'Begin the file with a line `---`, then the facts as YAML, then another line `---`.',
    };
  if (!['', 'yaml', 'yml'].includes(language))
    return {
      code: 'frontmatter-language',
      line: 1,
      message: `The frontmatter says that it is \`${language}\`. Only YAML is read; code is never run.`,
      hint: 'Make the first line `---` alone and write the facts as YAML.',
    };
  // gray-matter ends the frontmatter at the first line that begins with `---`, whatever follows.
  const end = text.indexOf('\n---', 3);
  if (end !== -1 && /^---[ \t]*(?:\n|$)/.test(text.slice(end + 1))) return undefined;
  return {
    code: 'frontmatter-not-closed',
    line: end === -1 ? 1 : text.slice(0, end + 1).split('\n').length,
    message:
      end === -1 ? 'The frontmatter is not closed.' : 'The line that closes the frontmatter holds more than `---`.',
    hint: 'Put a line `---` alone under the last fact.',
  };
}
