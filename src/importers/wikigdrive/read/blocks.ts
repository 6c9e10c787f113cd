import type { Code, Nodes, RootContent } from 'mdast';
import { nodesOf } from '../../../markdown/nodes.ts';
import { parseMarkdown } from '../../../markdown/parse.ts';
import type { Remark } from '../remark.ts';
import { clean } from './clean.ts';
import { readHtml } from './html.ts';
import type { Source } from './source.ts';
import { readTables } from './tables.ts';
import { tidy } from './tidy.ts';

/**
 * Repaired text → clean blocks: no HTML, tables, pictures or addresses that an activity file may not hold. From here
 * on, positions of nodes mean lines of the page's file, columns nothing.
 */
export function readBlocks(source: Source): { blocks: RootContent[]; remarks: Remark[] } {
  const tables = readTables(source);
  const html = readHtml(tables.source);
  const { text, lines } = tidy(html.source);
  const tree = parseMarkdown(text);
  tree.children = tree.children.flatMap(unindent);
  for (const node of nodesOf<Nodes>(tree)) {
    const [from, to] = [node.position?.start.line ?? 1, node.position?.end.line ?? 1];
    const line = lines[from - 1] ?? lines.at(-1) ?? 1;
    node.position = { start: { line, column: 1 }, end: { line: line + to - from, column: 1 } };
  }
  const remarks = clean(tree);
  return { blocks: tree.children, remarks: [...tables.remarks, ...html.remarks, ...remarks] };
}

/** Text indented by chance is no code: only a fence makes code. */
function unindent<Node extends RootContent>(node: Node): Node[] {
  if (node.type === 'code' && isIndented(node)) {
    const { children } = parseMarkdown(node.value.replace(/^\s+/gm, ''));
    for (const child of children)
      for (const one of nodesOf<Nodes>(child)) if (node.position) one.position = node.position;
    return children as Node[];
  }
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    node.children = (node.children as Node[]).flatMap(unindent) as typeof node.children;
  return [node];
}

function isIndented({ lang, position, value }: Code): boolean {
  const lines = (position?.end.line ?? 0) - (position?.start.line ?? 0) + 1;
  return !lang && lines === value.split('\n').length;
}
