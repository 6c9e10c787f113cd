import type { Nodes } from 'mdast';
import type { ContentText } from '../content-files/read/content.ts';
import type { Problem, ProblemWords } from '../domain/problem.ts';
import { nodesOf } from '../markdown/nodes.ts';
import { parseContentMarkdown } from '../markdown/parse.ts';
import { type MdxNode, parseMdx } from '../markdown/parse-mdx.ts';

/** A node of a Markdown or MDX text. */
export type TextNode = Nodes | MdxNode;

interface Parsed {
  /** In the order of the text; none where the text cannot be parsed. */
  readonly nodes: readonly TextNode[];
  readonly problems: readonly Problem<'broken-mdx'>[];
}

const parsed = new WeakMap<ContentText, Parsed>();

/** The nodes of a text. Several rules ask; each text is parsed once. */
export function parseText(text: ContentText): Parsed {
  let result = parsed.get(text);
  if (!result) parsed.set(text, (result = parse(text)));
  return result;
}

/** A problem at a node of a text, or at a character inside it, counted from the beginning of the node. */
export function problemAtNode<Code extends string>(
  text: ContentText,
  node: TextNode,
  words: ProblemWords<Code>,
  inside = 0,
): Problem<NoInfer<Code>> {
  return { ...words, file: text.file, ...text.at((node.position?.start.offset ?? 0) + inside) };
}

function parse(text: ContentText): Parsed {
  if (text.language === 'markdown')
    return { nodes: [...nodesOf<TextNode>(parseContentMarkdown(text.text))], problems: [] };
  const result = parseMdx(text.text);
  if ('tree' in result) return { nodes: [...nodesOf<TextNode>(result.tree)], problems: [] };
  const { line, column, reason } = result.error;
  const lines = text.text.split('\n');
  const offset = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  const problem: Problem<'broken-mdx'> = {
    code: 'broken-mdx',
    file: text.file,
    ...text.at(offset),
    message: `This is not valid MDX: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`,
    hint: 'Close every component, and write `\\<` and `\\{` where you mean the characters themselves.',
  };
  return { nodes: [], problems: [problem] };
}
