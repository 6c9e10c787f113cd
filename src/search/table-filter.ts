/** What a reader chose in the filter of the table; empty means any. The keys are those of the address. */
export interface TableFilter {
  readonly year: string;
  readonly subcategory: string;
  readonly weighting: string;
  readonly status: string;
  readonly mvp: string;
}

export const filterKeys = ['year', 'subcategory', 'weighting', 'status', 'mvp'] as const;

/** What a row of the table says of its activity. */
export interface FilterRow {
  /** A letter for each year from `firstYear` on: h high, m medium, n no weight, - not in the inventory. */
  readonly code: string;
  readonly status: string;
  readonly subcategory: string;
}

/** By year and MVP, the numbers of the rows that count in it. */
export type MvpRows = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/**
 * Decides row by row what the filter shows. A weight counts in the chosen year, or, without one, in any year;
 * an MVP in the chosen year, or, without one, in the current year if it has any activities there, else in its last.
 */
export function matchRows(
  rows: readonly FilterRow[],
  filter: TableFilter,
  mvpRows: MvpRows,
  { firstYear, currentYear }: { firstYear: number; currentYear: number },
): boolean[] {
  const column = filter.year ? Number(filter.year) - firstYear : undefined;
  const inMvp = filter.mvp ? new Set(mvpRows[mvpYear(filter, mvpRows, currentYear)]?.[filter.mvp]) : undefined;
  const letter = filter.weighting[0];
  return rows.map((row, i) => {
    const code = column === undefined ? row.code : (row.code[column] ?? '-');
    if (column !== undefined && code === '-') return false;
    if (letter && !code.includes(letter)) return false;
    if (filter.subcategory && row.subcategory !== filter.subcategory) return false;
    if (filter.status && row.status !== filter.status) return false;
    return !inMvp || inMvp.has(i);
  });
}

function mvpYear({ year, mvp }: TableFilter, mvpRows: MvpRows, currentYear: number): string {
  if (year) return year;
  if (mvpRows[currentYear]?.[mvp]) return String(currentYear);
  return (
    Object.keys(mvpRows)
      .filter((candidate) => mvpRows[candidate]?.[mvp])
      .at(-1) ?? ''
  );
}
