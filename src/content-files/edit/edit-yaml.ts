import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { blockText, layout } from './render-yaml.ts';

type Changes = Readonly<Record<string, unknown>>;
type MapNode = YAMLMap<Node, Node | null>;

/**
 * Changes values of a YAML map. Comments, the order of keys and the words of all other values stay; lists and maps are
 * changed inside, so that what stands in them stays too. The comments of what goes move to what follows it.
 * Where nothing has to change, the text comes back byte for byte; else it is laid out as the project's own files are:
 * one space in front of a comment, two for each level, no folded lines.
 *
 * @param text YAML whose top level is a map; Windows line ends are kept
 * @param changes new values by key; undefined takes the key away; keys not named stay as they are
 * @param order keys in the order of a well-kept file, for the place of a key that is new
 * @throws where the text is not such YAML, or has aliases: a change in one place would be one in another
 */
export function editYaml(text: string, changes: Changes, order: readonly string[] = []): string {
  const document = parseDocument(text.replaceAll('\r\n', '\n'));
  const root = document.contents;
  let aliases = 0;
  visit(document, { Alias: () => void aliases++ });
  if (document.errors.length || !isMap(root) || aliases) throw new Error('not a YAML map, or one with aliases');
  const editor = new Editor(document);
  editor.editMap(root as MapNode, changes, order);
  if (!editor.changed) return text;
  const result = document.toString(layout);
  return text.includes('\r\n') ? result.replaceAll('\n', '\r\n') : result;
}

class Editor {
  changed = false;
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  editMap(map: MapNode, changes: Changes, order: readonly string[]): void {
    for (const [key, value] of inOrder(changes, order)) {
      const at = map.items.findIndex((pair) => keyOf(pair) === key);
      const pair = map.items[at];
      if (pair && value === undefined) this.removePair(map, at);
      else if (pair) pair.value = this.edit(pair.value, value, pair.key);
      else if (value !== undefined) this.insertPair(map, key, value, order);
    }
  }

  /**
   * The node that says the value: the old one, changed inside, where it can be.
   *
   * @param key where the comments of a value go that is written anew; without, they go above the value itself
   */
  private edit(node: Node | null, value: unknown, key?: Node): Node {
    if (isMap(node) && isRecord(value)) {
      const gone = Object.fromEntries((node as MapNode).items.map((pair) => [keyOf(pair), undefined]));
      this.editMap(node as MapNode, { ...gone, ...value }, Object.keys(value));
      return node;
    }
    if (isSeq(node) && Array.isArray(value) && !node.items.length === !value.length) {
      this.editList(node as YAMLSeq<Node>, value);
      return node;
    }
    if (isScalar(node) && saysTheSame(node.value, value)) return node;
    this.changed = true;
    if (isScalar(node) && typeof value !== 'object') {
      node.value = blockText(value);
      // Whether it needs quotes or lines of its own depends on what it says now.
      delete node.type;
      return node;
    }
    const written = this.document.createNode(blockText(value));
    const above = key ?? written;
    above.commentBefore = joined(above.commentBefore, ...commentsOf(node));
    return written;
  }

  /** Items meet by what identifies them; a new one takes the place of one that goes from the same place. */
  private editList(list: YAMLSeq<Node>, values: readonly unknown[]): void {
    const old = [...list.items];
    const ids = old.map((item) => identityOf(item.toJS(this.document)));
    const wanted = new Set(values.map(identityOf));
    const kept = new Map<number, Node>();
    let next = 0;
    list.items = values.map((value) => {
      const same = ids.findIndex((id, at) => id === identityOf(value) && !kept.has(at));
      const at = same < 0 && !kept.has(next) && !wanted.has(ids[next] ?? '') ? next : same;
      const node = this.edit(old[at] ?? null, value);
      if (at < 0 || at >= old.length) return node;
      next = at + 1;
      kept.set(at, node);
      return node;
    });
    if (list.items.some((item, at) => item !== old[at]) || list.items.length !== old.length) this.changed = true;
    let orphans: string[] = [];
    for (const [at, item] of old.entries()) {
      const node = kept.get(at);
      if (!node) orphans.push(...commentsOf(item));
      else {
        node.commentBefore = joined(...orphans, node.commentBefore);
        orphans = [];
      }
    }
    list.comment = joined(...orphans, list.comment);
  }

  private insertPair(map: MapNode, key: string, value: unknown, order: readonly string[]): void {
    const earlier = order.slice(0, Math.max(0, order.indexOf(key)));
    const before = map.items.findLastIndex((pair) => !order.includes(key) || earlier.includes(keyOf(pair)));
    map.items.splice(before + 1, 0, this.document.createPair(key, blockText(value)) as Pair<Node, Node | null>);
    this.changed = true;
  }

  private removePair(map: MapNode, at: number): void {
    const [pair] = map.items.splice(at, 1);
    const orphans = [pair?.key ?? null, pair?.value ?? null].flatMap(commentsOf);
    const next = map.items[at]?.key;
    if (next) next.commentBefore = joined(...orphans, next.commentBefore);
    else map.comment = joined(...orphans, map.comment);
    this.changed = true;
  }
}

function keyOf({ key }: Pair<Node, Node | null>): string {
  return isScalar(key) ? String(key.value) : '';
}

/** In their order. */
function commentsOf(node: Node | null): string[] {
  if (!node) return [];
  const inner = isMap(node) ? (node as MapNode).items.flatMap(({ key, value }) => [key, value]) : [];
  const items = isSeq(node) ? (node as YAMLSeq<Node>).items : inner;
  return [node.commentBefore, ...items.flatMap(commentsOf), node.comment].filter((text) => typeof text === 'string');
}

function joined(...comments: (string | null | undefined)[]): string | null {
  return comments.filter(Boolean).join('\n') || null;
}

/** `2017` and `"2017"` say the same, and so does a text with and without a last line end. */
function saysTheSame(old: unknown, value: unknown): boolean {
  return typeof value !== 'object' && String(old ?? '').trim() === String(value).trim();
}

/** What tells an item of a list from the others: a text itself, or the first value of a map (an id, years, a title). */
function identityOf(value: unknown): string {
  const identity = isRecord(value) ? Object.values(value)[0] : value;
  return typeof identity === 'object' ? JSON.stringify(identity) : String(identity).trim();
}

function isRecord(value: unknown): value is Changes {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Known keys in their order, so that neighbours that are both new stand in it. */
function inOrder(changes: Changes, order: readonly string[]): [string, unknown][] {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.entries(changes).sort(([a], [b]) => rank(a) - rank(b));
}
