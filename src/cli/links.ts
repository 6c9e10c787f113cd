import { parseArgs } from 'node:util';
import { readCatalog } from '../content-files/read/catalog.ts';
import { count } from '../domain/count.ts';
import { wikiFiles } from '../importers/wikigdrive/wiki-files.ts';
import { addressFor, notesOn } from '../links/fate.ts';
import { checkLinks } from '../links/find.ts';
import { isText } from '../links/is-text.ts';
import type { Find } from '../links/model.ts';
import { linkCheckData } from '../outputs/link-check-data.ts';

const usage = `Finds improvement activities in the files of a wiki: ids, and addresses that carry one.

npm run links -- <files or folders>        file:line, id, status today, link, what to note
npm run links -- --base <address> …        absolute links, such as https://example.org
npm run links -- --current …               links to today's pages, whatever year the text names
npm run links -- --year <year> …           the year to take where neither text nor path names one
npm run links -- --format json …           as JSON, for programs
npm run links -- --strict …                end with 1 where one leads to something removed or renumbered

Ends with 0, with 1 as above, with 2 where the command was called wrongly.`;

/** A find of a file, with where it should lead. */
interface Report {
  readonly file: string;
  readonly line: number;
  readonly found: string;
  readonly id: string | null;
  readonly year: number | null;
  readonly status: string | null;
  readonly link: string;
  readonly marks: readonly { kind: string; text: string }[];
}

export async function main(args: string[]): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = options;
  const { help, format = 'text', base = '', year, current = false, strict = false } = values;
  const data = linkCheckData(readCatalog());
  if (help) {
    console.log(usage);
    return 0;
  }
  if (format !== 'text' && format !== 'json') return refuse(`There is no format \`${format}\`. Use text or json.`);
  if (base && !/^https?:\/\/[^\s<>"'()]+$/.test(base)) return refuse(`--base has to begin with https://; got: ${base}`);
  if (year && !data.years.includes(Number(year))) return refuse(`There is no performance year ${year}.`);
  if (positionals.length === 0) return refuse('Name at least one file or folder.');

  const finds: Report[] = [];
  const leftOut: { file: string; why: string }[] = [];
  let files = 0;
  for (const file of wikiFiles(positionals)) {
    if ('leftOut' in file) {
      leftOut.push({ file: file.path, why: file.leftOut });
      continue;
    }
    if (!isText(file.text)) {
      leftOut.push({ file: file.path, why: 'is no text' });
      continue;
    }
    files++;
    const check = checkLinks(file.text, data);
    const assumed = Number(/(?<!\d)20\d\d(?!\d)/.exec(file.path)?.[0] ?? year) || null;
    finds.push(...check.finds.map((find) => report(file.path, find, assumed)));
    if (check.stopped) leftOut.push({ file: file.path, why: `was read up to the ${check.finds.length}th find` });
    else if (check.read < file.text.length)
      leftOut.push({ file: file.path, why: `was read up to character ${check.read}` });
  }

  function report(file: string, find: Find, assumed: number | null): Report {
    const activity = data.activities.find(({ id }) => id === find.id);
    const named = find.year ?? (assumed && data.years.includes(assumed) ? assumed : null);
    return {
      file,
      line: find.line,
      found: find.text,
      id: find.id,
      year: named,
      status: activity?.status ?? null,
      link: base.replace(/\/+$/, '') + addressFor({ id: find.id, year: current ? null : named }, data),
      marks: activity ? notesOn(activity, named) : [],
    };
  }

  const broken = finds.filter(({ status }) => status === 'removed' || status === 'renumbered').length;
  if (format === 'json') console.log(JSON.stringify({ files, finds, leftOut }, null, 2));
  else {
    for (const line of finds.map(textOf)) console.log(line);
    for (const { file, why } of leftOut) console.error(`${file}: ${why}`);
    console.log(
      `${count(finds.length, 'find')} in ${count(files, 'file')}; ${broken} of something removed or renumbered.`,
    );
  }
  // A path that is not there is a wrong call, even among others.
  if (leftOut.some(({ why }) => why === 'is not there')) return 2;
  return strict && broken > 0 ? 1 : 0;
}

function textOf({ file, line, id, status, link, marks }: Report): string {
  const notes = marks.map(({ text }) => text).join('; ');
  return `${file}:${line}  ${id ?? 'CMS’s list'}  ${status ?? '-'}  ${link}${notes && `  (${notes})`}`;
}

function readOptions(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      current: { type: 'boolean' },
      format: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      strict: { type: 'boolean' },
      year: { type: 'string' },
    },
  });
}

function refuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}
