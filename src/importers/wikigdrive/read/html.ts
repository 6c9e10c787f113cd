import type { Nodes } from 'mdast';
import { nodesOf } from '../../../markdown/nodes.ts';
import { parseMarkdown } from '../../../markdown/parse.ts';
import { noteAt, quote, type Remark, warningAt } from '../remark.ts';
import { type Edit, edit, lineAt, type Source } from './source.ts';

const inline =
  'a|abbr|acronym|b|bdi|bdo|big|button|cite|code|data|del|dfn|em|font|form|i|input|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|iframe|object|embed|svg|path|noscript|meta|link|html|head|body|base|title|picture|source|video|audio|canvas|script|style|template|textarea|select|option';
const block =
  'address|article|aside|blockquote|caption|center|col|colgroup|dd|details|div|dl|dt|figcaption|figure|footer|header|hr|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul';
const known = new RegExp(`^(?:${inline}|${block}|br|li|img|h[1-6])$`);
/** Tags that end a paragraph, or a word. */
export const isBlock = new RegExp(`^(?:${block})$`);
const tagOrBracket =
  /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?([a-z][a-z0-9-]*)((?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?\/?)>|</gi;

/**
 * Raw HTML → Markdown that says the same: line breaks, paragraphs, headings, list items, links and pictures keep their
 * meaning, other tags go and are named in the report. Scripts and styles go into the report whole. What is no known
 * tag, such as `<insert date>`, stays as text.
 */
export function readHtml(page: Source): { source: Source; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const dropped = new Map<string, number>();
  let source = page;
  // What looks like HTML only after tags inside it went was never meant as HTML: from the second round on, it is text.
  for (let round = 0; round < 4; round++) {
    const edits: Edit[] = [];
    const open: Open = { links: [], lists: [] };
    for (const { type, position } of nodesOf<Nodes>(parseMarkdown(source.text))) {
      if (type !== 'html') continue;
      const from = position?.start.offset ?? 0;
      for (const match of source.text.slice(from, position?.end.offset).matchAll(tagOrBracket)) {
        const at = from + match.index;
        const text = round ? `\\${match[0]}` : meaning(match, lineAt(source, at), open, dropped, remarks);
        edits.push({ from: at, to: at + match[0].length, text });
      }
    }
    if (!edits.length) break;
    source = edit(source, edits);
  }
  for (const [tag, line] of dropped) remarks.push(noteAt(line, `raw HTML, taken out: ${quote(tag)}`));
  return { source, remarks };
}

interface Open {
  /** Addresses of links that are not closed yet. */
  readonly links: string[];
  /** Marks of the lists, outermost first. */
  readonly lists: string[];
}

function meaning(
  [whole, script, name, attributes = '']: RegExpExecArray,
  line: number,
  { links, lists }: Open,
  dropped: Map<string, number>,
  remarks: Remark[],
): string {
  if (script) {
    remarks.push(warningAt(line, `a script or style, not carried over: ${quote(whole)}`));
    return ' ';
  }
  const tag = name?.toLowerCase() ?? '';
  if (!known.test(tag)) return `\\${whole}`;
  const closes = whole.startsWith('</');
  if (tag === 'br') return '  \n';
  if (tag === 'ul' || tag === 'ol') {
    if (closes) lists.pop();
    else lists.push(tag === 'ol' ? '1.' : '*');
    if (lists.length > Number(!closes)) return '\n';
  }
  // Lists nested deeper than any page means them would take the parser minutes.
  const depth = Math.min(Math.max(0, lists.length - 1), 20);
  if (tag === 'li') return closes ? '' : `\n${'    '.repeat(depth)}${lists.at(-1) ?? '*'} `;
  if (/^h[1-6]$/.test(tag)) return closes ? '\n\n' : `\n\n${'#'.repeat(Number(tag[1]))} `;
  if (tag === 'img')
    return `![${attribute(attributes, 'alt').replace(/[[\]]/g, '')}](<${attribute(attributes, 'src')}>)`;
  if (tag === 'a' && closes) {
    const address = links.pop();
    return address ? `](<${address}>)` : '';
  }
  if (tag === 'a') {
    const address = attribute(attributes, 'href').replace(/[<>\n]/g, '');
    links.push(address);
    if (address) return '[';
  }
  if (!closes && !dropped.has(whole)) dropped.set(whole, line);
  return isBlock.test(tag) ? '\n\n' : '';
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
}
