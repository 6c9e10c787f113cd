import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import type { ReadingProblem, ReadingWords } from './reading-codes.ts';
import { scalarOffsets } from './scalar-offsets.ts';

/** A place in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds the place of a key or value: `locate(['history', 0, 'years'])`. What is missing has the place of its parent. */
export type Locate = (path: readonly PropertyKey[], on?: 'key' | 'value') => Position;

/** Finds the place of a character inside the text that a key holds, across folded lines and quotes. */
export type LocateInText = (path: readonly PropertyKey[], offset: number) => Position;

export interface ParsedYaml {
  /** The data; undefined where the text has problems. */
  readonly value: unknown;
  readonly locate: Locate;
  readonly locateInText: LocateInText;
  readonly problems: readonly ReadingProblem[];
}

/**
 * Parses YAML 1.2 and keeps the place of every key. Aliases are refused: content has no use for them, and a few
 * lines of them can grow to gigabytes.
 *
 * @param text the YAML alone
 * @param file how problems call the file
 * @param firstLine the line of the file on which the text begins
 */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const counter = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const problems: ReadingProblem[] = [
    ...syntaxErrors(document).map((error) => ({ file, ...at(error.pos[0]), ...describe(error, text) })),
    ...aliases(document).map((alias) => ({
      code: 'yaml-alias' as const,
      file,
      ...at(alias.range?.[0] ?? 0),
      message: 'Aliases (`*name`) are not read.',
      hint: 'Write the value out in full. Put a text that begins with * between quotes.',
    })),
  ];
  return {
    value: problems.length ? undefined : document.toJS(),
    locate: (path, on = 'value') => at(find(document.contents, path, on).offset),
    locateInText: (path, offset) => {
      const found = find(document.contents, path, 'value');
      return at(isScalar(found.node) ? offsetInScalar(found.node, text, offset) : found.offset);
    },
    problems,
  };
}

/** One broken place makes the parser stumble over the lines after it: only the first error counts. */
function syntaxErrors({ errors, warnings }: Document): YAMLError[] {
  const duplicates = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const first = [...errors, ...warnings].find(({ code }) => code !== 'DUPLICATE_KEY');
  return first ? [...duplicates.filter(({ pos }) => pos[0] < first.pos[0]), first] : duplicates;
}

function aliases(document: Document): Node[] {
  const found: Node[] = [];
  visit(document, { Alias: (_, node) => void found.push(node) });
  return found;
}

function describe({ code, message, pos }: YAMLError, text: string): ReadingWords {
  const broken = (hint: string) => ({
    code: 'broken-yaml' as const,
    message: `This is not valid YAML: ${plain(message)}.`,
    hint,
  });
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:\n]*/.exec(text.slice(pos[0]))?.[0] ?? '';
      return {
        code: 'duplicate-key',
        message: `\`${key}\` stands here twice.`,
        hint: 'Keep one and delete the other.',
      };
    }
    case 'RESOURCE_EXHAUSTION':
      return {
        code: 'broken-yaml',
        message: 'The YAML is nested too deeply.',
        hint: 'Nest lists and keys less deeply.',
      };
    case 'TAB_AS_INDENT':
      return broken('Indent with spaces, not with tabs.');
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return broken('Check indentation and quotes. Put a text with a colon and a space in it between quotes.');
    case 'TAG_RESOLVE_FAILED':
      return broken('Remove the tag (the word that begins with !).');
    case 'MULTIPLE_DOCS':
      return broken('Remove the line `---` that begins a second document.');
    default:
      return broken('Check indentation, quotes and colons on this line and the one before.');
  }
}

/** The parser’s commonest messages, in the words of people who do not know its insides. */
const plainWords: readonly (readonly [RegExp, string])[] = [
  [/^Nested mappings are not allowed in compact mappings/, 'a second colon stands in this line'],
  [/^Flow sequence in block collection .*/, 'the list that begins with [ does not end with ]'],
  [/^Flow map in block collection .*/, 'the keys that begin with { do not end with }'],
  [/^Missing closing (["'])quote/, 'a quote ($1) is not closed'],
  [/^Source contains multiple documents.*/, 'a second document begins here'],
];

function plain(message: string): string {
  const known = plainWords.find(([pattern]) => pattern.test(message));
  const words = known ? message.replace(...known) : message;
  return words.replace(/[.:]?$/, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

function offsetInScalar(scalar: Scalar, source: string, offset: number): number {
  const offsets = scalarOffsets(scalar, source);
  return offsets[Math.min(offset, offsets.length - 1)] ?? scalar.range?.[0] ?? 0;
}

interface Found {
  readonly node: unknown;
  readonly offset: number;
}

function find(root: Node | null, path: readonly PropertyKey[], on: 'key' | 'value'): Found {
  let found: Found = { node: root, offset: root?.range?.[0] ?? 0 };
  for (const [depth, step] of path.entries()) {
    const next = isMap(found.node)
      ? inMap(found.node.items as Pair<Node, Node | null>[], step, on === 'key' && depth === path.length - 1)
      : isSeq(found.node)
        ? inList(found.node.items as Node[], step)
        : undefined;
    if (!next) break;
    found = next;
  }
  return found;
}

/** An empty value has the place of its key. */
function inMap(pairs: Pair<Node, Node | null>[], step: PropertyKey, onKey: boolean): Found | undefined {
  const pair = pairs.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (!pair) return undefined;
  const empty = isScalar(pair.value) && pair.value.source === '';
  const place = onKey || empty || !pair.value ? pair.key : pair.value;
  return { node: pair.value, offset: place.range?.[0] ?? 0 };
}

function inList(items: Node[], step: PropertyKey): Found | undefined {
  const item = items[Number(step)];
  return item && { node: item, offset: item.range?.[0] ?? 0 };
}
