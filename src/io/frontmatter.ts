import matter from 'gray-matter';
import type { Problem } from '../domain/problem.ts';
import { type ParsedYaml, parseYaml } from './yaml-text.ts';

export interface Frontmatter extends ParsedYaml {
  /** The Markdown below the frontmatter. */
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
  const refuse = (code: string, message: string, hint: string) => ({
    problem: { code, file, line: 1, column: 1, message, hint },
  });
  if (!text.startsWith('---'))
    return refuse(
      'frontmatter-missing',
      'The file has no frontmatter.',
      'Begin the file with a line `---`, then the facts as YAML, then another line `---`.',
    );
  const language = matter.language(text).name;
  if (!['', 'yaml', 'yml'].includes(language))
    return refuse(
      'frontmatter-language',
      `The frontmatter says it is \`${language}\`; only YAML is read, and nothing else is ever run.`,
      'Make the first line `---` alone and write the facts as YAML.',
    );
  if (!/\n---[ \t]*(\n|$)/.test(text))
    return refuse(
      'frontmatter-not-closed',
      'The frontmatter is not closed.',
      'Put a line `---` alone under the last fact.',
    );
  // gray-matter splits; our one engine parses. Options are always given, so that its cache of failed parses stays unused.
  let parsed: ParsedYaml | undefined;
  const { content } = matter(text, {
    language: 'yaml',
    engines: {
      yaml: { parse: (yaml: string) => ({ parsed: (parsed = parseYaml(yaml.replace(/^\n/, ''), file, 2)) }) },
    },
  });
  parsed ??= parseYaml('', file, 2);
  return { ...parsed, body: content, bodyLine: text.slice(0, text.length - content.length).split('\n').length };
}
