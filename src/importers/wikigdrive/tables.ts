import { labelKey } from './labels.ts';
import { quote, type Remark } from './remark.ts';
import { type Edit, edit, type Source } from './source.ts';

const delimiter = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*\|?\s*$/;

/**
 * Tables → what they say without being tables: a row that begins with a label becomes a field, a heading row of labels
 * gives each cell below it its label, and any other row becomes a list item.
 */
export function readTables(page: Source): { source: Source; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const source = joinHtmlRows(page);
  const edits: Edit[] = [];
  let header: string[] | undefined;
  let inTable = false;
  let offset = 0;
  const lines = source.text.split('\n');
  for (const [i, line] of lines.entries()) {
    const from = offset;
    offset += line.length + 1;
    const row = /^\s*\|.*\|\s*$/.test(line) || (line.includes('|') && (inTable || delimiter.test(lines[i + 1] ?? '')));
    if (!row) {
      inTable = false;
      header = undefined;
      continue;
    }
    const first = !inTable;
    inTable = true;
    const replace = (text: string) => edits.push({ from, to: from + line.length, text: `\n${text}\n` });
    if (delimiter.test(line)) {
      replace('');
      continue;
    }
    const cells = cellsOf(line);
    if (first && cells.filter((cell) => labelKey(cell)).length >= 2 && !labelsItself(cells)) {
      header = cells;
      replace('');
      continue;
    }
    const below = lines[i + 2] ?? '';
    if (first && delimiter.test(lines[i + 1] ?? '') && labelKey(cellsOf(below)[0] ?? '') && !labelKey(cells[0] ?? '')) {
      replace('');
      const message = `heading of a table of fields, not carried over: ${quote(cells.join(' | '))}`;
      remarks.push({ line: source.lines[i] ?? 1, level: 'note', message });
      continue;
    }
    if (header) {
      const names = header;
      replace(cells.map((cell, column) => `${bare(names[column] ?? '')}: ${cell}`).join('\n\n'));
      continue;
    }
    const full = cells.filter(Boolean);
    const [name = '', ...values] = full;
    if (labelKey(name)) replace(`${bare(name)}: ${values.join(' – ')}`);
    else if (full.length < 2) replace(full.join(''));
    else replace(`* ${full.join(' – ')}`);
  }
  return { source: edit(source, edits), remarks };
}

/** A first row such as `| Weighting | High |`: the second cell is a value, even where it happens to be a label, too. */
function labelsItself(cells: readonly string[]): boolean {
  return cells.length === 2 && !labelKey(cells[1] ?? '');
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}

function bare(label: string): string {
  return label.replace(/^[\s*_]+|[\s*_:：]+$/g, '');
}

/** `<tr>…</tr>` → a row between bars, on a line of its own. */
function joinHtmlRows(source: Source): Source {
  const closed = source.text.slice(0, source.text.toLowerCase().lastIndexOf('</tr') + 6);
  const edits = [...closed.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr\s*>/gi)].map(({ index, 0: whole, 1: inner = '' }) => {
    const cells = [...inner.matchAll(/<t[dh]\b[^>]*>([\s\S]*?)(?=<\/t[dh]|<t[dh]\b|$)/gi)].map(([, cell = '']) =>
      cell
        .replace(/\s+/g, ' ')
        .replaceAll('|', '\\|')
        .replace(/^\s*<p\b[^>]*>|<\/p\s*>\s*$/gi, '')
        .trim(),
    );
    return { from: index, to: index + whole.length, text: `\n\n| ${cells.join(' | ')} |\n\n` };
  });
  return edit(source, edits);
}
