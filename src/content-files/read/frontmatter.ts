import matter from 'gray-matter';
import type { ReadingProblem } from './reading-codes.ts';
import { type ParsedYaml, parseYaml } from './yaml-text.ts';

/** A file in three parts, which together are its text again, byte for byte. */
export interface FrontmatterCut {
  /** The line that opens the frontmatter, with a byte-order mark where there is one. */
  readonly head: string;
  /** The lines between the fences. */
  readonly yaml: string;
  /** The line that closes the frontmatter. */
  readonly end: string;
  /** All that stands below it. */
  readonly rest: string;
}

export interface Frontmatter extends ParsedYaml {
  /** The Markdown below the frontmatter, without the empty lines around it. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/**
 * Cuts a file at the fences of its frontmatter, for all who read or change it. gray-matter looks for the fences; it is
 * given nothing to parse with, and a `---js` block, which it would run, is never handed to it.
 *
 * @param text the whole file, with any line ends
 * @param fence what the frontmatter begins and ends with
 * @returns undefined where the text does not begin with frontmatter in YAML, or where no line of its own closes it
 */
export function cutFrontmatter(text: string, fence = '---'): FrontmatterCut | undefined {
  const head = text.slice(0, text.indexOf('\n') + 1);
  const opening = head.replace(/^\uFEFF/, '');
  if (!opening.startsWith(fence) || !/^(?:ya?ml)?$/i.test(opening.slice(fence.length).trim())) return undefined;
  // Options are given each time, so that its cache, which remembers failures as successes, stays unused.
  const found = matter(text, { delimiters: fence, engines: { yaml: () => ({}) } });
  // What it found begins behind the fence, inside the first line, and ends in front of the last fence's line break.
  const yaml = found.matter.includes('\n') ? `${found.matter.slice(found.matter.indexOf('\n') + 1)}\n` : '';
  const end = /^[^\n]*\n?/.exec(text.slice(head.length + yaml.length))?.[0] ?? '';
  if (!end.startsWith(fence) || end.slice(fence.length).trim()) return undefined;
  return { head, yaml, end, rest: text.slice(head.length + yaml.length + end.length) };
}

/**
 * Splits a file into frontmatter and body. Only YAML is ever read: a `---js` block is refused, never executed.
 *
 * @param text the whole file, line ends normalised
 * @param file how problems call it
 */
export function splitFrontmatter(text: string, file: string): Frontmatter | { problem: ReadingProblem } {
  const cut = cutFrontmatter(text);
  if (!cut) return { problem: { file, column: 1, ...brokenFence(text) } };
  const { yaml, rest } = cut;
  const body = rest.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  const above = body ? text.slice(0, text.length - rest.length + rest.indexOf(body)) : text;
  // Without the last line end: a list that is not closed is wrong on its own line, not on the fence's.
  return { ...parseYaml(yaml.replace(/\n$/, ''), file, 2), body, bodyLine: above.split('\n').length };
}

/** What is wrong with the lines that fence the frontmatter. */
function brokenFence(text: string): Pick<ReadingProblem, 'code' | 'line' | 'message' | 'hint'> {
  const language = /^---[ \t]*([^\n]*?)[ \t]*(?:\n|$)/.exec(text)?.[1];
  if (language === undefined || language.startsWith('-'))
    return {
      code: 'frontmatter-missing',
      line: 1,
      message: 'The file has no frontmatter.',
      hint: 'Begin the file with a line `---`, then the facts as YAML, then another line `---`.',
    };
  if (!/^(?:ya?ml)?$/i.test(language))
    return {
      code: 'frontmatter-language',
      line: 1,
      message: `The frontmatter says that it is \`${language}\`. Only YAML is read; code is never run.`,
      hint: 'Make the first line `---` alone and write the facts as YAML.',
    };
  // gray-matter ends the frontmatter at the first line that begins with `---`, whatever follows.
  const end = text.indexOf('\n---', 3);
  return {
    code: 'frontmatter-not-closed',
    line: end === -1 ? 1 : text.slice(0, end + 1).split('\n').length,
    message:
      end === -1 ? 'The frontmatter is not closed.' : 'The line that closes the frontmatter holds more than `---`.',
    hint: 'Put a line `---` alone under the last fact.',
  };
}
