import {
  type CST,
  isCollection,
  isMap,
  isScalar,
  type Node,
  type Pair,
  Parser,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** Where the parts of a YAML text stand, as offsets into it. */

export type YamlPair = Pair<Node, Node | null>;

/** The pairs of a map. */
export function pairsOf(map: YAMLMap): YamlPair[] {
  return map.items as YamlPair[];
}

export function keyOf(pair: YamlPair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** The end of a node's last sign: behind it come only white space and comments. */
export function endOf(text: string, node: Node): number {
  const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  if (last === undefined) return trimEnd(text, node.range?.[1] ?? 0);
  return isMap(node) ? endOfPair(text, last as YamlPair) : endOf(text, last as Node);
}

export function endOfPair(text: string, pair: YamlPair): number {
  const keyEnd = text.indexOf(':', pair.key.range?.[1] ?? 0) + 1;
  return pair.value ? Math.max(keyEnd, endOf(text, pair.value)) : keyEnd;
}

/** The offsets of the dashes of a block list, one for each item. The document keeps its source tokens. */
export function dashesOf(seq: YAMLSeq): number[] {
  return (seq.srcToken as CST.BlockSequence).items.flatMap(({ start }) => {
    const dash = start.find(({ type }) => type === 'seq-item-ind');
    return dash ? [dash.offset] : [];
  });
}

/** From 0. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The end of the line, without its line end. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline === -1) return text.length;
  return text[newline - 1] === '\r' && newline > offset ? newline - 1 : newline;
}

/** The end of the line in front of a line that begins there. */
export function previousLineEnd(text: string, lineStart: number): number {
  return text[lineStart - 2] === '\r' ? lineStart - 2 : lineStart - 1;
}

/** The beginning of the line that follows. */
export function nextLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}

/** Every comment of a YAML text, with its place. */
export function commentsOf(text: string): { readonly offset: number; readonly source: string }[] {
  const found: { offset: number; source: string }[] = [];
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) for (const inner of part) walk(inner);
    else if (part !== null && typeof part === 'object') {
      const token = part as Partial<CST.SourceToken>;
      if (token.type === 'comment') found.push({ offset: token.offset ?? 0, source: token.source ?? '' });
      else walk(Object.values(part));
    }
  };
  walk([...new Parser().parse(text)]);
  return found.sort((a, b) => a.offset - b.offset);
}

function trimEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}
