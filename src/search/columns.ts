/** Columns of a table as text: names by `|`, the rows by `||`. A bar in a name becomes a slash. */
export const packNames = (rows: readonly (readonly string[])[]): string =>
  rows.map((names) => names.map((name) => name.replaceAll('|', '/')).join('|')).join('||');

export const unpackNames = (packed: string): string[][] => packed.split('||').map((row) => (row ? row.split('|') : []));

export const packNumbers = (rows: readonly (readonly number[])[]): string =>
  rows.map((numbers) => numbers.join(' ')).join(',');

export const unpackNumbers = (packed: string): number[][] =>
  packed.split(',').map((row) => (row ? row.split(' ').map(Number) : []));
