import type { Code, Nodes, RootContent } from 'mdast';
import { parseMarkdown } from '../../markdown/parse.ts';
import { clean } from './clean.ts';
import { readHtml } from './html.ts';
import type { Remark } from './remark.ts';
import type { Source } from './source.ts';
import { readTables } from './tables.ts';
import { tidy } from './tidy.ts';

/** A paragraph, list … with the line of the file on which it begins. */
export interface Block {
  readonly node: RootContent;
  readonly line: number;
}

/** Repaired text → clean blocks: no HTML, tables, pictures or addresses that an activity file may not hold. */
export function readBlocks(source: Source): { blocks: Block[]; remarks: Remark[] } {
  const tables = readTables(source);
  const html = readHtml(tables.source);
  const text = tidy(html.source);
  const tree = parseMarkdown(text.text);
  const lineOf = (node: Nodes) => text.lines[(node.position?.start.line ?? 1) - 1] ?? text.lines.at(-1) ?? 1;
  tree.children = tree.children.flatMap(unindent);
  const remarks = clean(tree, lineOf);
  return {
    blocks: tree.children.map((node) => ({ line: lineOf(node), node: withLines(node, lineOf) })),
    remarks: [...tables.remarks, ...html.remarks, ...remarks],
  };
}

/** Text indented by chance is no code: only a fence makes code. */
function unindent(node: RootContent): RootContent[] {
  if (node.type === 'code' && isIndented(node)) {
    const tree = parseMarkdown(node.value.replace(/^\s+/gm, ''));
    return tree.children.map((child) => placedAt(child, node.position));
  }
  if (node.type === 'list')
    for (const item of node.children) item.children = item.children.flatMap(unindent) as typeof item.children;
  if (node.type === 'blockquote') node.children = node.children.flatMap(unindent) as typeof node.children;
  return [node];
}

function placedAt<N extends Nodes>(node: N, position: Nodes['position']): N {
  if ('children' in node) for (const child of node.children) placedAt(child, position);
  if (position) node.position = position;
  return node;
}

function isIndented({ lang, position, value }: Code): boolean {
  const lines = (position?.end.line ?? 0) - (position?.start.line ?? 0) + 1;
  return !lang && lines === value.split('\n').length;
}

/** From here on, positions mean lines of the file. */
function withLines<N extends Nodes>(node: N, lineOf: (node: Nodes) => number): N {
  const line = lineOf(node);
  if ('children' in node) for (const child of node.children) withLines(child, lineOf);
  const end = line + Math.max(0, (node.position?.end.line ?? 0) - (node.position?.start.line ?? 0));
  node.position = { start: { line, column: 1 }, end: { line: end, column: 1 } };
  return node;
}
