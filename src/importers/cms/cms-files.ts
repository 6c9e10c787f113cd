import type { z } from 'zod';

/** Where CMS keeps its data: the layout of the qpp-measures-data repository, and of the npm package of that name. */

export const cmsAddress = 'https://raw.githubusercontent.com/CMSgov/qpp-measures-data/master';

export function inventoryPath(year: number): string {
  return `measures/${year}/measures-data.json`;
}

export function mvpPath(year: number): string {
  return `mvp/${year}/mvp.json`;
}

/** Something wrong with CMS's data, or with the way to it. */
export interface DataProblem {
  /** Where: a path in CMS's layout, an address or a folder. */
  readonly file: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/**
 * The text of a JSON file → the records of its array.
 *
 * @param file how problems call it
 */
export function jsonRecords(text: string, file: string): { records: unknown[] } | { problem: DataProblem } {
  const refuse = (message: string, hint: string) => ({ problem: { file, message, hint } });
  const json = text.replace(/^\uFEFF/, '').trim();
  if (json === '') return refuse('The file is empty.', 'Get it again: the download may have failed.');
  if (json.startsWith('<'))
    return refuse(
      'This is a web page, not JSON.',
      'Give the address of the raw files (raw.githubusercontent.com), not of the pages that show them.',
    );
  try {
    const records: unknown = JSON.parse(json);
    if (Array.isArray(records)) return { records };
    return refuse('The file holds no list of records.', 'See whether CMS changed the layout of its data.');
  } catch (error) {
    if (breaksOff(json, error as Error))
      return refuse('The file breaks off in the middle.', 'Get it again: the download was cut short.');
    return refuse(`The file is not valid JSON: ${(error as Error).message}.`, 'Get it again, or from another place.');
  }
}

/** Whether the parser came to the end before the data did. */
function breaksOff(json: string, { message }: Error): boolean {
  const position = /at position (\d+)/.exec(message)?.[1];
  return position === undefined ? message.includes('end of JSON') : Number(position) >= json.length;
}

/** What a schema has against a record → one problem that says which record it is. */
export function recordProblem(error: z.ZodError, file: string, place: number, record: unknown): DataProblem {
  const said = error.issues.map(({ path, message }) => (path.length ? `${path.join('.')} ${message}` : message));
  return {
    file,
    message: `Record ${place + 1}${nameOf(record)}: ${said.join('; ')}.`,
    hint: 'See whether CMS changed the layout of its data, or whether the file was edited.',
  };
}

function nameOf(record: unknown): string {
  const { measureId, mvpId, title } = (record ?? {}) as Record<string, unknown>;
  const name = measureId ?? mvpId ?? title;
  return typeof name === 'string' ? ` (${tidy(name)})` : '';
}

/** CMS's text without its stray white space: spaces at the ends, doubled ones, tabs, no-break spaces. */
export function tidy(text: string): string {
  return text.replace(/[\s\u200B\u2060]+/g, ' ').trim();
}
