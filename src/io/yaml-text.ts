import { type Document, isMap, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Problem } from '../domain/problem.ts';

/** A place in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds the place of a key or value: `locate(['history', 0, 'years'])`. What is missing has the place of its parent. */
export type Locate = (path: readonly PropertyKey[], on?: 'key' | 'value') => Position;

export interface ParsedYaml {
  readonly document: Document;
  readonly value: unknown;
  readonly locate: Locate;
  readonly problems: readonly Problem[];
}

/**
 * Parses YAML 1.2 and keeps the place of every key.
 *
 * @param text the YAML alone
 * @param file how problems call the file
 * @param firstLine the line of the file on which the text begins
 */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    code: 'broken-yaml',
    file,
    ...at(error.pos[0]),
    message: `This is not valid YAML: ${error.message}.`,
    hint: yamlHint(error.code),
  }));
  return {
    document,
    value: problems.length ? undefined : document.toJS(),
    locate: (path, on = 'value') => at(offsetOf(document.contents, path, on)),
    problems,
  };
}

function yamlHint(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Keep one of the two keys and delete the other.';
    case 'TAB_AS_INDENT':
      return 'Indent with spaces, not with tabs.';
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'Check indentation and quotes. Put a text that has a colon in it between quotes.';
    default:
      return 'Check indentation, quotes and colons on this line and the one before.';
  }
}

function offsetOf(root: Node | null, path: readonly PropertyKey[], on: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String((item.key as { value?: unknown })?.value) === String(step)) as
        | Pair<Node, Node | null>
        | undefined;
      if (!pair) break;
      const last = depth === path.length - 1;
      offset = (last && on === 'key' ? pair.key.range?.[0] : (pair.value?.range?.[0] ?? pair.key.range?.[0])) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
