import type { DataProblem } from './data-problem.ts';

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
