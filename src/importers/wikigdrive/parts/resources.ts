import type { Link, Nodes, PhrasingContent, RootContent } from 'mdast';
import { nodesOf } from '../../../markdown/nodes.ts';
import { at, joinLines, type Line, lineOf, linesOf, plain } from '../inline.ts';
import { addressOf } from '../read/clean.ts';
import { noteAt, quote, type Remark } from '../remark.ts';
import { titleText } from '../write/markdown.ts';

export interface Resource {
  readonly title: string;
  readonly url: string;
}

/** The section's links; what is no link is `rest`, for the notes. */
export function readResources(blocks: readonly RootContent[]): {
  resources: Resource[];
  rest: RootContent[];
  remarks: Remark[];
} {
  const resources = new Map<string, Resource>();
  const rest: RootContent[] = [];
  const remarks: Remark[] = [];
  const add = (title: string, url: string, line: number) => {
    const known = resources.get(url);
    const name = titleText(title) || url;
    if (!known) resources.set(url, { title: name, url });
    else remarks.push(noteAt(line, `the same link again, named ${quote(name)}: ${url}`));
  };
  for (const { nodes, line } of blocks.flatMap(linesIn)) {
    const children = readLine(nodes, (title, url) => add(title, url, line));
    if (children.length) rest.push({ type: 'paragraph', children, ...at(line) });
  }
  return { resources: [...resources.values()], rest, remarks };
}

/** Every line of every paragraph, those of nested list items included. */
function linesIn(node: RootContent): { nodes: PhrasingContent[]; line: number }[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const lines = linesOf(node.children);
    const each = lines.every(({ nodes }) => addressesIn(nodes) > 0) ? lines.map((line) => [line]) : groups(lines);
    return each.map((group) => ({ nodes: joinLines(group), line: lineOf(node) + (group[0]?.under ?? 0) }));
  }
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.flatMap(linesIn);
  const words = plain(node);
  return words ? [{ nodes: [{ type: 'text', value: words }], line: lineOf(node) }] : [];
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
  return nodes.flatMap((node) => [...nodesOf<Nodes>(node)].filter(({ type }) => type === 'link') as Link[]);
}
