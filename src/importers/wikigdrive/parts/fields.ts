import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { nodesOf } from '../../../markdown/nodes.ts';
import { at, characters, joinLines, lineOf, linesOf, plain, withoutStart } from '../inline.ts';
import { factKeys, type Key, labelKey, leadingLabel, loneLabelKey, nextLabelAt } from '../labels.ts';

/** A labelled part of a page, or what stands before the first label (`lead`), or the page's heading. */
export interface Field {
  readonly key: Key | 'lead' | 'heading';
  /** As the page writes it; '' for `lead`. */
  readonly label: string;
  readonly line: number;
  /** Level of the heading that was the label; 0 where it was none. */
  readonly depth: number;
  readonly blocks: RootContent[];
}

/** Cuts a page into its labelled parts, wherever the labels stand: lines, headings, list items. */
export function readFields(blocks: readonly RootContent[]): Field[] {
  const fields: Field[] = [{ key: 'lead', label: '', line: lineOf(blocks[0]), depth: 0, blocks: [] }];
  for (const [i, block] of blocks.entries()) readBlock(block, fields, blocks[i + 1]);
  return fields.filter(({ key, blocks }) => key !== 'lead' || blocks.length);
}

function readBlock(node: RootContent, fields: Field[], next?: RootContent): void {
  const line = lineOf(node);
  const current = fields.at(-1) as Field;
  if (node.type === 'heading') {
    const text = plain(node);
    if (labelOf(node.children, true) || text.length > 150) readParagraph(node.children, line, fields, node.depth);
    else if (!text) return;
    else if (current.key === 'lead' && node.depth === 1 && !current.blocks.length && fields.length === 1)
      fields.splice(0, 1, { key: 'heading', label: text, line, depth: 1, blocks: [] }, { ...current, line });
    else if (
      current.depth &&
      node.depth > current.depth &&
      (current.key !== 'resources' || (next && [...nodesOf<Nodes>(next)].some(({ type }) => type === 'link')))
    )
      current.blocks.push(node);
    else fields.push({ key: 'other', label: text, line, depth: node.depth, blocks: [] });
  } else if (node.type === 'paragraph') readParagraph(node.children, line, fields, 0);
  else if (node.type === 'list' && holdsFields(node.children[0]?.children[0]))
    for (const item of node.children) {
      const first = item.children[0];
      const owner = fields.at(-1) as Field;
      if (holdsFields(first) || factKeys.includes(owner.key as Key))
        for (const child of item.children) readBlock(child, fields);
      else owner.blocks.push({ ...node, children: [item], ...at(lineOf(item)) });
    }
  else if (node.type === 'blockquote' && holdsFields(node.children[0]))
    for (const child of node.children) readBlock(child, fields);
  else if (node.type !== 'thematicBreak' && node.type !== 'definition') current.blocks.push(node);
}

function holdsFields(node: RootContent | undefined): boolean {
  if (node?.type !== 'paragraph' && node?.type !== 'heading') return false;
  return labelOf(linesOf(node.children)[0]?.nodes ?? []) !== undefined;
}

function readParagraph(children: readonly PhrasingContent[], from: number, fields: Field[], depth: number): void {
  let pending: ReturnType<typeof linesOf> = [];
  const flush = () => {
    const first = pending[0];
    if (!first) return;
    const children = joinLines(pending);
    (fields.at(-1) as Field).blocks.push({ type: 'paragraph', children, ...at(from + first.under) });
    pending = [];
  };
  const lines = linesOf(children);
  while (lines.length) {
    const here = lines.shift();
    if (!here) break;
    const current = fields.at(-1) as Field;
    const label = labelOf(here.nodes, depth > 0) ?? unknownLabelOf(here.nodes, current, here.hard);
    if (!label) {
      if (here.hard) flush();
      pending.push(here);
      continue;
    }
    flush();
    fields.push({ key: label.key, label: label.label, line: from + here.under, depth, blocks: [] });
    const [rest, next] = cutAtLabel(label.rest);
    if (plain(rest)) pending.push({ ...here, nodes: rest });
    if (next.length) {
      flush();
      lines.unshift({ ...here, nodes: next });
    }
  }
  flush();
}

interface Label {
  readonly key: Key;
  readonly label: string;
  readonly rest: PhrasingContent[];
}

/** The label with which a line begins, if any. */
function labelOf(nodes: readonly PhrasingContent[], heading = false): Label | undefined {
  const text = characters(nodes);
  const lead = text.length - text.trimStart().length;
  const lone = heading ? labelKey(text) : loneLabelKey(text);
  if (lone) return { key: lone, label: text.trim(), rest: [] };
  const first = nodes.find((node) => plain(node));
  if (first?.type === 'strong' || first?.type === 'emphasis') {
    const name = characters([first]);
    const key = labelKey(name);
    const after = text.slice(lead + name.trimEnd().length + (name.length - name.trimEnd().length));
    // Bold type alone makes a label of `Weight`, but not of the first word of a sentence.
    const mark = /^\s*(?:[:：|]|[-–—=](?=\s))?\s*/.exec(after)?.[0] ?? '';
    const whole =
      /[:：]\s*$/.test(name) || mark.trim() || !after.trim() || loneLabelKey(name) || factKeys.includes(key as Key);
    const rest = key && whole ? withoutStart(nodes, text.length - after.length + mark.length) : undefined;
    if (key && rest) return { key, label: name.trim(), rest };
  }
  const label = leadingLabel(text);
  const rest = label && withoutStart(nodes, label.valueAt);
  return label && rest ? { key: label.key, label: label.label, rest } : undefined;
}

/** `**Target Group:** all` after other fields: a label that the importer does not know. */
function unknownLabelOf(nodes: readonly PhrasingContent[], { key, blocks }: Field, hard: boolean): Label | undefined {
  const afterFact = key === 'heading' || (factKeys.includes(key as Key) && blocks.length > 0);
  if (!afterFact && (!hard || !['lead', 'description', 'other', 'note'].includes(key))) return undefined;
  const text = characters(nodes);
  const [first] = nodes;
  const bold = first?.type === 'strong' ? characters([first]).trim() : '';
  const match = /^\s*([A-Z][\w /&,’'-]{1,58}?)\s*[:：]\s*/.exec(text);
  const [whole = '', label = ''] = match ?? [];
  if (!label || label.split(/\s+/).length > 5) return undefined;
  const isLabel = bold ? bold.replace(/\s*[:：]$/, '') === label : afterFact;
  const rest = isLabel ? withoutStart(nodes, whole.length) : undefined;
  return rest && { key: 'other', label, rest };
}

/** Fields in one line: `High **Subcategory:** …` → what belongs to this one, and the line from the next label on. */
function cutAtLabel(nodes: readonly PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  for (const [i, node] of nodes.entries()) {
    const after = nodes[i + 1];
    const isBold = node.type === 'strong' && labelKey(plain(node)) !== undefined;
    if (isBold && (/[:：]$/.test(plain(node)) || (after?.type === 'text' && /^\s*[:：]/.test(after.value))))
      return [nodes.slice(0, i), nodes.slice(i)];
    const at = node.type === 'text' ? nextLabelAt(node.value) : -1;
    if (node.type === 'text' && at >= 0)
      return [
        [...nodes.slice(0, i), { type: 'text', value: node.value.slice(0, at) }],
        [{ type: 'text', value: node.value.slice(at) }, ...nodes.slice(i + 1)],
      ];
  }
  return [[...nodes], []];
}
