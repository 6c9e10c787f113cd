/** A value of a CSV file; null and undefined leave the cell empty. */
export type Cell = string | number | boolean | null | undefined;

/** What spreadsheets take for the beginning of a formula, also behind white space and in full width (OWASP). */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * A table → CSV (RFC 4180): UTF-8 with a byte order mark, so that Excel reads dashes as dashes, and lines that end in
 * CRLF. A text that a spreadsheet would run as a formula begins with a single quote, as OWASP advises.
 */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Several values in one cell. */
export function listCell(values: readonly (string | number)[]): string {
  return values.join('; ');
}

/** Named columns, each with the value it takes from an item. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>;

/** A table of items. */
export function csvOf<Item>(columns: Columns<Item>, items: readonly Item[]): string {
  const read = Object.values(columns);
  return csv(
    Object.keys(columns),
    items.map((item) => read.map((value) => value(item))),
  );
}
