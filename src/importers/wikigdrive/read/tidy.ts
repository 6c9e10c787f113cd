import { leadingLabel, loneLabelKey } from '../labels.ts';
import { edit, type Source } from './source.ts';

/** Mends Markdown that means something else to a Markdown parser than to the one who wrote it. */
export function tidy(source: Source): Source {
  return indentLists(separateLabels(mapLines(source, tidyLine)));
}

function mapLines(source: Source, change: (line: string) => string): Source {
  let fenced = false;
  const lines = source.text.split('\n').map((line) => {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    return fenced ? line : change(line);
  });
  return { ...source, text: lines.join('\n') };
}

function tidyLine(line: string): string {
  return boldOf(line)
    .replace(/^(\s*)(?:[•◦▪●‣∙○■□➢➤]|·)\s*(?=\S)/u, '$1* ')
    .replace(/\[\^([^\]\s]{1,40})\]/g, '\\[^$1\\]')
    .replace(/^(#{1,6})(?=[A-Za-z*])/, '$1 ')
    .replace(/(?<!\\)\\$/, '  ');
}

/** `**Label: **text` and `**Label:**text` are no bold type to a parser: the white space goes outside. */
function boldOf(line: string): string {
  if (!line.includes('**') || /^\s*(?:\*\s*){3,}$/.test(line)) return line;
  const tidied = line.replace(/\*{4,}/g, ' ').replace(/\*\*\s+\*\*/g, ' ');
  const marks = tidied.match(/(?<!\\)\*+/g) ?? [];
  if (marks.some((mark) => mark.length > 2) || marks.filter((mark) => mark.length === 2).length % 2) return line;
  return tidied.replace(/(?<!\\)\*\*(.+?)(?<!\\)\*\*(?!\*)(?=(.?))/g, (_, inner: string, next: string) => {
    const text = inner.trim();
    if (!text) return ' ';
    const before = /^\s/.test(inner) ? ' ' : '';
    const after = /\s$/.test(inner) || (/[^\p{L}\p{N}]$/u.test(text) && /[\p{L}\p{N}([]/u.test(next)) ? ' ' : '';
    return `${before}**${text}**${after}`;
  });
}

/** A line that begins with a label begins a paragraph, even right under a list. */
function separateLabels(source: Source): Source {
  let offset = 0;
  let fenced = false;
  const edits = [];
  const lines = source.text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    const begins =
      !fenced && i > 0 && /\S/.test(lines[i - 1] ?? '') && /^[A-Za-z*_]/.test(line) && !/^[*+-]\s/.test(line);
    // Three dashes under a text part it from the next; a heading has more of them.
    if (!fenced && i > 0 && /^ {0,3}---\s*$/.test(line)) edits.push({ from: offset, to: offset, text: '\n' });
    if (begins) {
      const words = line.replace(/[*_\\]/g, '');
      const bold = /^(\*\*|__)/.test(line);
      const label = leadingLabel(words);
      if (loneLabelKey(words) || (label && (bold || label.label.length < 60)))
        edits.push({ from: offset, to: offset, text: '\n' });
    }
    offset += line.length + 1;
  }
  return edit(source, edits);
}

/** Lists indented too far or not far enough for a parser → each list right inside the item it belongs to. */
function indentLists(source: Source): Source {
  const open: { indent: number; content: number; to: number; inner: number }[] = [];
  let blank = false;
  return mapLines(source, (raw) => {
    const line = raw.replace(/^\s+/, (space) => space.replaceAll('\t', '    '));
    const indent = line.length - line.trimStart().length;
    const text = line.slice(indent);
    const wasBlank = blank;
    blank = !text;
    if (!text) return raw;
    const marker = /^(?:[*+-]|\d{1,9}[.)])(?=\s+\S)/.exec(text)?.[0];
    if (!marker || /^(?:[*-]\s*){3,}$/.test(text)) {
      if (wasBlank && indent < 2) open.length = 0;
      const owner = open.findLast(({ content }) => indent >= Math.min(content, 2));
      const inside = open.findLast(({ content }) => indent >= content) ?? owner;
      return inside && indent >= 2 ? ' '.repeat(inside.inner) + text : line;
    }
    while (open.length && indent < (open.at(-1)?.indent ?? 0) + 2) {
      const last = open.pop();
      if (last && indent >= last.indent) break;
    }
    const to = open.at(-1)?.inner ?? 0;
    const gap = /^\s+/.exec(text.slice(marker.length))?.[0].length ?? 1;
    const tidyGap = gap > 4 ? 1 : gap;
    open.push({ indent, content: indent + marker.length + gap, to, inner: to + marker.length + tidyGap });
    return ' '.repeat(to) + marker + ' '.repeat(tidyGap) + text.slice(marker.length).trimStart();
  });
}
