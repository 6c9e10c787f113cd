import { toHtml } from 'hast-util-to-html';
import type { Link, Nodes, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { parseMarkdown } from './parse.ts';

export interface RenderOptions {
  /** Turns a root-relative address of the site into one under the base path. */
  readonly urlTo: (path: string) => string;
  /** Added to the level of every heading, so that a page keeps one outline. */
  readonly headingOffset?: number;
}

const safeScheme = /^(https?:|mailto:|#|\/(?!\/))/i;

/**
 * Markdown of a content file → HTML. Raw HTML is left out and links keep only https, http, mailto and addresses of
 * the site: `npm run check` refuses the rest, and here nothing of it could pass either.
 */
export function renderMarkdown(text: string, { urlTo, headingOffset = 0 }: RenderOptions): string {
  const tree = parseMarkdown(text);
  visit(tree, (node) => {
    if (node.type === 'link') mendLink(node, urlTo);
    if (node.type === 'heading') node.depth = Math.min(6, node.depth + headingOffset) as typeof node.depth;
  });
  return toHtml(toHast(tree));
}

/** The same for one line: without the paragraph around it. */
export function renderInline(text: string, options: RenderOptions): string {
  return renderMarkdown(text, options).replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}

function mendLink(link: Link, urlTo: RenderOptions['urlTo']): void {
  if (!safeScheme.test(link.url)) link.url = '';
  else if (link.url.startsWith('/')) link.url = urlTo(link.url);
}

function visit(node: Nodes | Root, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}
