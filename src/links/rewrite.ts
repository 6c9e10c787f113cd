import { markdownLink } from '../domain/link-texts.ts';
import type { Find } from './model.ts';

/**
 * The text with links put in, as Markdown. An address becomes the new one where it already is the target of a link,
 * and a link where it stands alone. Ids in code, in the words of a link or inside markup stay as they are.
 *
 * @param linkTo the address of a find
 */
export function withLinks(text: string, finds: readonly Find[], linkTo: (find: Find) => string): string {
  const spans = keptSpans(text);
  let span = spans.next().value;
  let [at, out] = [0, ''];
  const starts = new Map<number, number>();
  for (const { start } of finds) starts.set(start, (starts.get(start) ?? 0) + 1);
  for (const find of finds) {
    // An address with more than one activity has no single new address.
    if (find.start < at || (starts.get(find.start) ?? 0) > 1) continue;
    while (span && span[1] <= find.start) span = spans.next().value;
    const keeper = span && span[0] < find.end ? span : undefined;
    const isTarget = find.isAddress && (!keeper || keeper[2]) && isLinkTarget(text, find, keeper !== undefined);
    if (keeper && !isTarget) continue;
    out += text.slice(at, find.start);
    out += isTarget ? linkTo(find) : markdownLink(find.isAddress ? (find.id ?? find.text) : find.text, linkTo(find));
    at = find.end;
  }
  return out + text.slice(at);
}

/** Whether a link of Markdown, HTML, MediaWiki or Confluence leads to the address already. */
function isLinkTarget(text: string, { start, text: address }: Find, inBrackets: boolean): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  return /(?:\]\(<?|=["']?|\]:\s?)$/.test(before) || (inBrackets && /[<[|]$/.test(before) && /^https?:/.test(address));
}

/** Frontmatter, code, tags and words in brackets: [start, end, whether link targets inside may change]. */
function* keptSpans(text: string): Generator<[number, number, boolean], undefined> {
  const front = /^---\r?\n[\s\S]*?\n---/.exec(text)?.[0].length ?? 0;
  const pattern =
    /^(```|~~~)[\s\S]*?^\1|`[^`\n]*`|<a\b[^<>]*>[^<]*<\/a>|<[^<>]*>|\[\[[^[\]\n]*\]\]|\[[^[\]\n]*\](?:\([^()\s]*\))?/gm;
  yield [0, front, false];
  for (const { 0: words, index } of text.matchAll(pattern))
    if (index >= front) yield [index, index + words.length, /^[<[](?!\[)/.test(words)];
  return undefined;
}
