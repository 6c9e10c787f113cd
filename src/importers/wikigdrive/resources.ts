import type { Link, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Block } from './blocks.ts';
import { addressOf } from './clean.ts';
import { joinLines, type Line, linesOf, plain } from './inline.ts';
import { titleText } from './markdown.ts';
import { quote, type Remark } from './remark.ts';

export interface Resource {
  readonly title: string;
  readonly url: string;
}

/** The section's links; what is no link is `rest`, for the notes. */
export function readResources(blocks: readonly Block[]): { resources: Resource[]; rest: Block[]; remarks: Remark[] } {
  const resources = new Map<string, Resource>();
  const rest: Block[] = [];
  const remarks: Remark[] = [];
  const add = (title: string, url: string, line: number) => {
    const known = resources.get(url);
    const name = titleText(title) || url;
    if (!known) resources.set(url, { title: name, url });
    else remarks.push({ line, level: 'note', message: `the same link again, named ${quote(name)}: ${url}` });
  };
  for (const { node, line } of blocks)
    for (const { nodes, at } of linesIn(node, line)) {
      const left = readLine(nodes, (title, url) => add(title, url, at));
      if (left.length) rest.push({ node: { type: 'paragraph', children: left }, line: at });
    }
  return { resources: [...resources.values()], rest, remarks };
}

/** Every line of every paragraph, those of nested list items included. */
function* linesIn(node: RootContent | ListItem, line: number): Generator<{ nodes: PhrasingContent[]; at: number }> {
  const at = node.position?.start.line ?? line;
  if (node.type === 'paragraph' || node.type === 'heading') {
    const lines = linesOf(node.children);
    const each = lines.every((one) => addressesIn(one.nodes) > 0);
    if (each) for (const one of lines) yield { nodes: one.nodes, at: at + one.under };
    else for (const group of groups(lines)) yield { nodes: joinLines(group), at: at + (group[0]?.under ?? 0) };
  } else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    for (const child of node.children) yield* linesIn(child as RootContent | ListItem, line);
  else if (plain(node)) yield { nodes: [{ type: 'text', value: plain(node) }], at };
}

function groups(lines: readonly Line[]): Line[][] {
  const all: Line[][] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (line.hard || !last) all.push([line]);
    else last.push(line);
  }
  return all;
}

const bare = /(?:https?:\/\/|www\.)[^\s<>()[\]"“”]+[^\s<>()[\]"“”.,;:!?]/gi;

function addressesIn(nodes: readonly PhrasingContent[]): number {
  const links = linksIn(nodes).length;
  return links || [...plain(nodes).matchAll(bare)].length;
}

/** Adds the links of a line; gives back what of the line is in none of them. */
function readLine(nodes: PhrasingContent[], add: (title: string, url: string) => void): PhrasingContent[] {
  const links = linksIn(nodes);
  const [link] = links;
  if (link && links.length === 1) {
    // Words beside the only link of a line belong to its name.
    add(plain(nodes), link.url);
    return [];
  }
  if (links.length) {
    for (const one of links) add(plain(one), one.url);
    const around = nodes.filter((node) => node.type !== 'link');
    return /[\p{L}\p{N}]/u.test(plain(around)) ? nodes : [];
  }
  const text = plain(nodes);
  const found = [...text.matchAll(bare)].flatMap(([address]) => {
    const url = addressOf(address);
    return url ? [{ address, url }] : [];
  });
  const [only] = found;
  if (only && found.length === 1) {
    add(
      text
        .replace(only.address, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s:–—(-]+|[\s:–—(.,;-]+$/g, ''),
      only.url,
    );
    return [];
  }
  for (const { url } of found) add(url, url);
  return /[\p{L}\p{N}]/u.test(text.replace(bare, '')) ? nodes : [];
}

function linksIn(nodes: readonly PhrasingContent[]): Link[] {
  return nodes.flatMap((node) => (node.type === 'link' ? [node] : 'children' in node ? linksIn(node.children) : []));
}
