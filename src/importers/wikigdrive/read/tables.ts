import { labelKey } from '../labels.ts';
import { noteAt, quote, type Remark } from '../remark.ts';
import { type Edit, edit, type Source } from './source.ts';

const delimiter = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*\|?\s*$/;

interface Row {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  /** undefined for the dashes under a heading row. */
  readonly cells: readonly string[] | undefined;
}

/**
 * Tables → what they say without being tables: a row that begins with a label becomes a field, a heading row of labels
 * gives each cell below it its label, and any other row becomes a list item.
 */
export function readTables(page: Source): { source: Source; remarks: Remark[] } {
  const source = joinHtmlRows(page);
  const remarks: Remark[] = [];
  const edits: Edit[] = [];
  for (const [top, ...rows] of tablesIn(source)) {
    if (!top) continue;
    const write = ({ from, to }: Row, text: string) => edits.push({ from, to, text: `\n${text}\n` });
    const heads = top.cells && rows[0]?.cells === undefined && rows.length > 1;
    const labels = (top.cells ?? []).filter((cell) => labelKey(cell));
    const fieldsBelow = labels.length >= 2 && labels.some(isTelling) && !labelsItself(top.cells ?? []);
    const linksBelow = heads && labels.length >= 2 && !labels.some(isTelling);
    const fieldRows = !fieldsBelow && !linksBelow;
    const columns = fieldsBelow ? top.cells : undefined;
    const isHeading = linksBelow || (heads && !labels.length && labelKey(rows[1]?.cells?.[0] ?? '') !== undefined);
    if (isHeading)
      remarks.push(noteAt(top.line, `heading of a table, not carried over: ${quote(top.cells?.join(' | ') ?? '')}`));
    write(top, columns || isHeading ? '' : rowText(top, fieldRows));
    for (const row of rows)
      write(
        row,
        columns
          ? (row.cells ?? []).map((cell, i) => `${bare(columns[i] ?? '')}: ${cell}`).join('\n\n')
          : rowText(row, fieldRows),
      );
  }
  return { source: edit(source, edits), remarks };
}

function rowText({ cells = [] }: Row, fieldRows: boolean): string {
  const full = cells.filter(Boolean);
  const [name = '', ...values] = full;
  if (fieldRows && labelKey(name)) return `${bare(name)}: ${values.join(' – ')}`;
  return full.length < 2 ? name : `* ${full.join(' – ')}`;
}

function tablesIn(source: Source): Row[][] {
  const tables: Row[][] = [];
  const lines = source.text.split('\n');
  let offset = 0;
  let inTable = false;
  for (const [i, text] of lines.entries()) {
    const isRow: boolean =
      /^\s*\|.*\|\s*$/.test(text) || (text.includes('|') && (inTable || delimiter.test(lines[i + 1] ?? '')));
    const cells = delimiter.test(text) ? undefined : cellsOf(text);
    const row: Row = { from: offset, to: offset + text.length, line: source.lines[i] ?? 1, cells };
    if (isRow && inTable) tables.at(-1)?.push(row);
    else if (isRow) tables.push([row]);
    inTable = isRow;
    offset += text.length + 1;
  }
  return tables;
}

/** `Title | Link` heads a list of links, not fields. */
function isTelling(cell: string): boolean {
  const key = labelKey(cell);
  return key !== undefined && !['title', 'resources', 'note', 'year'].includes(key);
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
