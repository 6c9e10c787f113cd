import type { Nodes } from 'mdast';
import { parseContentMarkdown } from './parse.ts';

/**
 * Markdown of a content file → the same Markdown with its addresses of the site made complete. All else stays to the
 * letter.
 *
 * @param urlTo turns a root-relative address of the site into one that works where the text is read
 */
export function rebaseLinks(markdown: string, urlTo: (address: string) => string): string {
  if (!/\](?:\(|:)\s*<?\//.test(markdown)) return markdown;
  const targets = siteTargets(parseContentMarkdown(markdown), markdown);
  let rebased = '';
  let end = 0;
  for (const { at, url } of targets) {
    rebased += markdown.slice(end, at) + urlTo(url);
    end = at + url.length;
  }
  return rebased + markdown.slice(end);
}

/** Where the addresses of the site stand in the text, first to last. */
function siteTargets(node: Nodes, markdown: string): { at: number; url: string }[] {
  const targets = 'children' in node ? node.children.flatMap((child) => siteTargets(child, markdown)) : [];
  const { position } = node;
  if ((node.type === 'link' || node.type === 'definition') && /^\/(?!\/)/.test(node.url) && position) {
    // The address stands behind the words of the link, or behind the name that a definition gives it.
    const words = 'children' in node ? node.children.at(-1)?.position?.end.offset : undefined;
    const at = markdown.indexOf(node.url, words ?? position.start.offset);
    if (at >= 0 && at < (position.end.offset ?? 0)) targets.push({ at, url: node.url });
  }
  return targets;
}

/** The same for every text inside a value of plain data. */
export function rebaseLinksIn<T>(value: T, urlTo: (address: string) => string): T {
  if (typeof value === 'string') return rebaseLinks(value, urlTo) as T;
  if (Array.isArray(value)) return value.map((item) => rebaseLinksIn(item, urlTo)) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rebaseLinksIn(item, urlTo)])) as T;
  return value;
}
