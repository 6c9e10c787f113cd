import { toHtml } from 'hast-util-to-html';
import type { Nodes, PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { mendGithubForm, scrollingTable } from './github-forms.ts';
import { parseContentMarkdown } from './parse.ts';

export interface RenderOptions {
  /** Turns a root-relative address of the site into one under the base path. Undefined: the words stay, the link goes. */
  readonly urlTo: (path: string) => string | undefined;
  /** Added to the level of every heading, so that a page keeps one outline. */
  readonly headingOffset?: number;
}

const safeAddress = /^(https?:|mailto:|#|\/(?!\/))/i;

/**
 * Markdown of a content file → HTML. Raw HTML and pictures are left out, and links keep only https, http, mailto and
 * addresses of the site: `npm run check` refuses the rest, and here nothing of it could pass either.
 */
export function renderMarkdown(text: string, { urlTo, headingOffset = 0 }: RenderOptions): string {
  const tree = parseContentMarkdown(text);
  mend(tree, urlTo, headingOffset);
  return toHtml(toHast(tree, { handlers: { table: scrollingTable } }));
}

/** The same for one line: without the paragraph around it. Text of several paragraphs keeps its own. */
export function renderInline(text: string, options: RenderOptions): string {
  return renderMarkdown(text, options).replace(/^<p>((?:(?!<p>)[\s\S])*)<\/p>$/, '$1');
}

function mend(node: Nodes, urlTo: RenderOptions['urlTo'], headingOffset: number): void {
  if (node.type === 'link' || node.type === 'definition') node.url = mendAddress(node.url, urlTo);
  if (node.type === 'heading') node.depth = Math.min(6, node.depth + headingOffset) as typeof node.depth;
  if (!('children' in node)) return;
  node.children = node.children
    .flatMap(mendGithubForm)
    .flatMap((child) => withoutLink(withoutPicture(child), urlTo)) as typeof node.children;
  for (const child of node.children) mend(child, urlTo, headingOffset);
}

function mendAddress(address: string, urlTo: RenderOptions['urlTo']): string {
  if (!safeAddress.test(address)) return '#';
  return address.startsWith('/') ? (urlTo(address) ?? '#') : address;
}

/** A picture becomes its description. */
function withoutPicture(node: Nodes): Nodes | PhrasingContent {
  return node.type === 'image' || node.type === 'imageReference' ? { type: 'text', value: node.alt ?? '' } : node;
}

/** A link that is to go becomes what stood in it. */
function withoutLink(node: Nodes, urlTo: RenderOptions['urlTo']): readonly Nodes[] {
  const goes = node.type === 'link' && /^\/(?!\/)/.test(node.url) && urlTo(node.url) === undefined;
  return goes ? node.children : [node];
}
