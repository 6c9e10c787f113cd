import { parseContentMarkdown } from './parse.ts';

/** Markdown → the same with every `#` heading some levels deeper, six at most, so that a document keeps one outline. */
export function deepenHeadings(markdown: string, by: number): string {
  if (!markdown.includes('#')) return markdown;
  let deeper = '';
  let end = 0;
  for (const node of parseContentMarkdown(markdown).children) {
    const at = node.position?.start.offset ?? 0;
    if (node.type !== 'heading' || markdown[at] !== '#') continue;
    deeper += markdown.slice(end, at) + '#'.repeat(Math.min(by, 6 - node.depth));
    end = at;
  }
  return deeper + markdown.slice(end);
}
