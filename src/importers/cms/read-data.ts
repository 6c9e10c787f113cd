import type { MvpYearFile } from '../../domain/mvp.ts';
import { firstMvpYear, firstYear } from '../../domain/years.ts';
import { type DataProblem, inventoryPath, mvpPath } from './cms-files.ts';
import { type Inventory, readInventory } from './inventory.ts';
import { readMvpList } from './mvp-list.ts';

/** CMS's data of every performance year, ascending. */
export interface CmsData {
  readonly inventories: readonly Inventory[];
  readonly mvpLists: readonly MvpYearFile[];
}

/** Gets a file of CMS's layout: its text, nothing where there is no such file, or why it cannot be had. */
export type ReadFile = (path: string) => Promise<{ text: string } | undefined | { problem: DataProblem }>;

/**
 * Reads every year from the first to the newest that exists. A year that is missing between others, or that the
 * content has already, is a problem; so is a year from 2023 on without its MVP list.
 *
 * @param knownYears performance years that the content has
 */
export async function readCmsData(
  read: ReadFile,
  place: string,
  knownYears: ReadonlySet<number>,
): Promise<{ data: CmsData } | { problems: DataProblem[] }> {
  const problems: DataProblem[] = [];
  const inventories: Inventory[] = [];
  const mvpLists: MvpYearFile[] = [];
  const absent: number[] = [];
  const newestKnown = Math.max(firstYear, ...knownYears);

  // A gap is told from the end by looking two years beyond.
  for (let year = firstYear, beyond = 0; year <= newestKnown || beyond < 2; year++) {
    const file = await read(inventoryPath(year));
    if (file && 'problem' in file) return { problems: [file.problem] };
    beyond = file ? 0 : beyond + 1;
    if (!file) {
      absent.push(year);
      continue;
    }
    const result = readInventory(file.text, year);
    if ('inventory' in result) inventories.push(result.inventory);
    else problems.push(...result.problems);
  }
  const newest = inventories.at(-1)?.year;
  if (newest === undefined) return { problems: problems.length ? problems : [nothingThere(place)] };
  for (const year of absent)
    if (year < newest || knownYears.has(year)) problems.push(missing(inventoryPath(year), place));

  for (let year = firstMvpYear; year <= newest; year++) {
    const file = await read(mvpPath(year));
    if (file && 'problem' in file) return { problems: [...problems, file.problem] };
    const result = file ? readMvpList(file.text, year) : { problems: [missing(mvpPath(year), place)] };
    if ('list' in result) mvpLists.push(result.list);
    else problems.push(...result.problems);
  }
  return problems.length ? { problems } : { data: { inventories, mvpLists } };
}

function missing(file: string, place: string): DataProblem {
  return {
    file,
    message: `This year is missing at ${place}.`,
    hint: 'Get the whole of CMS’s data; no year may be left out.',
  };
}

function nothingThere(place: string): DataProblem {
  return {
    file: place,
    message: 'There is no data of CMS here.',
    hint: `Give a folder or address under which ${inventoryPath(firstYear)} lies.`,
  };
}
