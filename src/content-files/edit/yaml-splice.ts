import { type Document, isMap, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { align } from './align.ts';
import { isRecord, plain, same } from './loose-equality.ts';
import { applyEdits, type Edit, insert } from './text-edits.ts';
import {
  columnOf,
  commentsOf,
  dashesOf,
  endOf,
  endOfPair,
  keyOf,
  lineEnd,
  lineStart,
  nextLine,
  pairsOf,
  previousLineEnd,
  startOf,
  type YamlPair,
} from './yaml-places.ts';
import { renderItem, renderPair } from './yaml-render.ts';

type Changes = Readonly<Record<string, unknown>>;

/**
 * Changes values of a YAML map inside its text, and leaves every other byte as it is: the order of keys, quotes,
 * indentation, line ends. Of lists and maps only the parts that differ are touched. Every comment stays; one that
 * stood inside a part that goes moves to a line of its own in front of it.
 *
 * @param text YAML whose top level is a map
 * @param changes new values by key; undefined takes the key away; keys not named stay as they are
 * @param order keys in the order of a well-kept file, for the place of a key that is new
 * @throws where the text is not such YAML, or where the result would not say what was asked
 */
export function spliceYaml(text: string, changes: Changes, order: readonly string[] = []): string {
  const document = parseDocument(text, { keepSourceTokens: true });
  const root = document.contents;
  if (document.errors.length || !isMap(root) || root.flow) throw new Error('not a YAML map in block style');
  const result = applyEdits(text, new Splicer(text, document).editMap(root, changes, order));
  const after = parseDocument(result);
  const says = after.errors.length ? undefined : (after.toJS() as Changes);
  const wanted = { ...(document.toJS() as Changes), ...changes };
  if (!says || !same(says, wanted)) throw new Error('the YAML could not be edited in place');
  return result;
}

/** Collects the edits that turn one text into another. */
class Splicer {
  private readonly text: string;
  private readonly document: Document.Parsed;
  private readonly comments: ReturnType<typeof commentsOf>;

  constructor(text: string, document: Document.Parsed) {
    this.text = text;
    this.document = document;
    this.comments = commentsOf(text);
  }

  editMap(map: YAMLMap, changes: Changes, order: readonly string[]): Edit[] {
    const pairs = pairsOf(map);
    const first = pairs[0];
    if (!first) throw new Error('an empty map cannot be edited in place');
    const column = columnOf(this.text, startOf(first.key));
    const kept = pairs.filter((pair) => !(keyOf(pair) in changes && changes[keyOf(pair)] === undefined));
    const edits: Edit[] = [];
    for (const [key, value] of inOrder(changes, order)) {
      const pair = pairs.find((item) => keyOf(item) === key);
      if (pair) edits.push(...(value === undefined ? [this.removePair(pair)] : this.editPair(pair, value, column)));
      else if (value !== undefined) edits.push(this.insertPair(first, kept, key, value, order));
    }
    return edits;
  }

  private editPair(pair: YamlPair, value: unknown, column: number): Edit[] {
    const inner = this.editInside(pair.value, value);
    if (inner) return inner;
    const from = startOf(pair.key);
    return this.replace(from, endOfPair(this.text, pair), renderPair(keyOf(pair), value, column), from);
  }

  /** The edits inside a value; undefined where it has to be written anew. */
  private editInside(node: Node | null, value: unknown): Edit[] | undefined {
    if (!node) return undefined;
    const old = node.toJS(this.document);
    if (same(old, value)) return [];
    if (isSeq(node) && !node.flow && node.items.length && Array.isArray(value) && value.length)
      return this.editSeq(node, value);
    if (!isMap(node) || node.flow || !node.items.length || !isRecord(value)) return undefined;
    const gone = Object.fromEntries(
      pairsOf(node).flatMap((pair) => (keyOf(pair) in value ? [] : [[keyOf(pair), undefined]])),
    );
    const [first] = pairsOf(node);
    if (first && value[keyOf(first)] === undefined) return undefined;
    return this.editMap(node, { ...gone, ...value }, Object.keys(value));
  }

  private editSeq(seq: YAMLSeq, values: readonly unknown[]): Edit[] {
    const nodes = seq.items as Node[];
    const dashes = dashesOf(seq);
    const column = columnOf(this.text, dashes[0] ?? 0);
    const old = nodes.map((node) => node.toJS(this.document) as unknown);
    const end = (index: number) => Math.max((dashes[index] ?? 0) + 1, endOf(this.text, nodes[index] as Node));
    const edits: Edit[] = [];
    let before = -1;
    for (const [index, target] of align(old.map(identityOf), values.map(identityOf))) {
      const dash = dashes[index ?? -1] ?? 0;
      if (index === undefined)
        edits.push(this.insertItem(renderItem(values[target as number], column), before, dashes, end));
      else if (target === undefined) edits.push(this.removeLines(dash, end(index)));
      else
        edits.push(
          ...(this.editInside(nodes[index] as Node, values[target]) ??
            this.replace(dash, end(index), renderItem(values[target], column), dash)),
        );
      before = index ?? before;
    }
    return edits;
  }

  private insertItem(item: string, before: number, dashes: readonly number[], end: (index: number) => number): Edit {
    const first = dashes[0] ?? 0;
    const pad = ' '.repeat(columnOf(this.text, first));
    return before === -1
      ? insert(first, `${item}\n${pad}`)
      : insert(this.endWithComments(end(before), pad.length), `\n${pad}${item}`);
  }

  private insertPair(
    first: YamlPair,
    pairs: readonly YamlPair[],
    key: string,
    value: unknown,
    order: readonly string[],
  ): Edit {
    const column = columnOf(this.text, startOf(first.key));
    const pad = ' '.repeat(column);
    const rank = order.indexOf(key);
    const before = pairs.findLast((pair) => rank === -1 || order.slice(0, rank).includes(keyOf(pair)));
    const rendered = renderPair(key, value, column);
    if (!before) return insert(startOf(first.key), `${rendered}\n${pad}`);
    return insert(this.endWithComments(endOfPair(this.text, before), column), `\n${pad}${rendered}`);
  }

  private removePair(pair: YamlPair): Edit {
    return this.removeLines(startOf(pair.key), endOfPair(this.text, pair));
  }

  /**
   * Takes whole lines away and leaves their comments, each on a line of its own. The line end in front goes, the one
   * behind stays, so that something can be put in there.
   */
  private removeLines(from: number, to: number): Edit {
    const pad = ' '.repeat(columnOf(this.text, from));
    const end = lineEnd(this.text, to);
    const comments = this.commentsBetween(from, end).map((comment) => pad + comment);
    const start = lineStart(this.text, from);
    if (start === 0)
      return { from: 0, to: nextLine(this.text, to), text: comments.map((line) => `${line}\n`).join('') };
    return { from: previousLineEnd(this.text, start), to: end, text: comments.map((line) => `\n${line}`).join('') };
  }

  /** Writes a part anew. A comment that stood in it, or that would run into a text of several lines, goes above. */
  private replace(from: number, to: number, text: string, above: number): Edit[] {
    const end = text.includes('\n') ? lineEnd(this.text, to) : to;
    const pad = ' '.repeat(columnOf(this.text, above));
    const comments = this.commentsBetween(from, end);
    const edit = { from, to: end, text };
    return comments.length ? [insert(above, comments.map((comment) => `${comment}\n${pad}`).join('')), edit] : [edit];
  }

  private commentsBetween(from: number, to: number): string[] {
    return this.comments.flatMap(({ offset, source }) => (offset >= from && offset < to ? [source] : []));
  }

  /** The end of the line, or of the comment lines under it that are indented deeper and so belong to it. */
  private endWithComments(offset: number, column: number): number {
    let end = lineEnd(this.text, offset);
    for (const { offset: at } of this.comments) {
      const between = this.text.slice(end, at);
      if (at > end && between.trim() === '' && columnOf(this.text, at) > column) end = lineEnd(this.text, at);
    }
    return end;
  }
}

/** What tells an item of a list from the others: a text itself, or the first value of a map (an id, years, a title). */
function identityOf(value: unknown): string {
  return JSON.stringify(plain(isRecord(value) ? Object.values(value)[0] : value));
}

/** Known keys in their order, so that neighbours that are both new stand in it. */
function inOrder(changes: Changes, order: readonly string[]): [string, unknown][] {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.entries(changes).sort(([a], [b]) => rank(a) - rank(b));
}
