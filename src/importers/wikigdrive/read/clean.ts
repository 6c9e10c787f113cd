import type { Definition, Nodes, PhrasingContent, Root } from 'mdast';
import { webAddress } from '../../../domain/fields.ts';
import { nodesOf } from '../../../markdown/nodes.ts';
import { lineOf, plain } from '../inline.ts';
import { quote, type Remark } from '../remark.ts';

/**
 * Makes a tree hold nothing but what an activity file may hold: references become links, pictures become links or
 * their words, links with other schemes than https, http and mailto become their words. What goes is reported.
 */
export function clean(tree: Root): Remark[] {
  const remarks: Remark[] = [];
  const say = (node: Nodes, level: Remark['level'], message: string) =>
    remarks.push({ line: lineOf(node), level, message });
  const definitions = new Map<string, Definition>();
  const used = new Set<string>();
  for (const node of nodesOf<Nodes>(tree)) {
    if (node.type !== 'definition') continue;
    const known = definitions.get(node.identifier);
    if (known)
      say(node, 'warning', `address given twice, this one is not used: ${node.label ?? ''} ${shown(node.url)}`);
    else definitions.set(node.identifier, node);
  }

  const mend = (node: PhrasingContent): PhrasingContent[] => {
    switch (node.type) {
      case 'html':
        return text(node.value);
      case 'linkReference':
      case 'imageReference': {
        const definition = definitions.get(node.identifier);
        if (!definition) return text(node.label ?? '');
        used.add(node.identifier);
        const { url, title = null } = definition;
        const position = node.position && { position: node.position };
        return mend(
          node.type === 'linkReference'
            ? { type: 'link', url, title, ...position, children: node.children }
            : { type: 'image', url, title, ...position, alt: node.alt ?? '' },
        );
      }
      case 'image': {
        const url = addressOf(node.url);
        if (node.title) say(node, 'note', `title of a picture, not carried over: ${quote(node.title)}`);
        const words = node.alt?.trim() ?? '';
        const kept = url ? 'kept as a link' : `its words are kept, its address is not: ${shown(node.url)}`;
        say(node, 'warning', `a picture; ${kept}`);
        if (url) return [{ type: 'link', url, children: text(words || 'picture') }];
        return words ? text(words) : [];
      }
      case 'link': {
        const children = node.children.flatMap(mend);
        const url = addressOf(node.url);
        if (node.title) say(node, 'note', `title of a link, not carried over: ${quote(node.title)}`);
        if (!url) say(node, 'warning', `link to ${shown(node.url)}: not an address of the web; its text is kept`);
        else if (url !== node.url) say(node, 'note', `link to ${shown(node.url)}: written as ${url}`);
        if (!url || children.some(({ type }) => type === 'link')) return children;
        const words = (plain(children) ? children : text(url)) as typeof node.children;
        return [{ ...node, url, title: null, children: words }];
      }
      default:
        return [('children' in node ? { ...node, children: node.children.flatMap(mend) } : node) as PhrasingContent];
    }
  };
  const unlink = (node: PhrasingContent): PhrasingContent[] => {
    if (node.type === 'link') say(node, 'note', `link in a heading, whose text alone is kept: ${node.url}`);
    if (node.type === 'link') return node.children;
    return [('children' in node ? { ...node, children: node.children.flatMap(unlink) } : node) as PhrasingContent];
  };
  for (const node of nodesOf<Nodes>(tree))
    if (node.type === 'paragraph') node.children = node.children.flatMap(mend);
    else if (node.type === 'heading') node.children = node.children.flatMap(mend).flatMap(unlink);
  for (const [identifier, node] of definitions) {
    const words = `${node.label ?? ''} ${shown(node.url)} ${node.title ?? ''}`.trim();
    if (!used.has(identifier)) say(node, 'warning', `address that no text links to: ${words}`);
  }
  return remarks;
}

function text(value: string): [{ type: 'text'; value: string }] {
  return [{ type: 'text', value }];
}

/** An address as files may have it, or undefined. Google's detours are left out, `www.` gets its scheme. */
export function addressOf(url: string): string | undefined {
  const trimmed = url.trim().replace(/\s/g, '%20');
  const detour = /^https?:\/\/(?:www\.)?google\.com\/url\?(?:.*&)?q=([^&]+)/.exec(trimmed)?.[1];
  if (detour) {
    try {
      return addressOf(decodeURIComponent(detour));
    } catch {
      return trimmed;
    }
  }
  const full = /^(?:www\.|\/\/(?=[\w-]+\.))/i.test(trimmed) ? `https://${trimmed.replace(/^\/\//, '')}` : trimmed;
  const complete = /^https?:\/\/[^/]/i.test(full) || /^mailto:[^@]+@[^@]+$/i.test(full);
  return complete && webAddress.safeParse(full).success ? full : undefined;
}

/** Pictures that are part of the text would fill the report. */
function shown(url: string): string {
  return url.startsWith('data:') ? `${url.slice(0, 40)}… (${url.length} characters of data)` : url || '(empty)';
}
