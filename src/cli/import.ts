import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeFiles } from '../content-files/edit/write-files.ts';
import { readContent } from '../content-files/read/content.ts';
import { year as yearSchema } from '../domain/fields.ts';
import { listPages, pageEndings } from '../importers/wikigdrive/pages.ts';
import { knownActivities } from '../importers/wikigdrive/parts/facts.ts';
import { type PagePlan, planImport } from '../importers/wikigdrive/plan.ts';
import { pageLines, summaryLines } from '../importers/wikigdrive/report.ts';
import { reasonOf } from '../importers/wikigdrive/wiki-files.ts';

const help = `npm run import -- <files or folders> [options]

Reads pages that a Google Drive wiki exported as Markdown and shows the activity files they give. Of each page: the
text, then a report. Every word of a page is in the text or in the report; a page that would lose one is not imported.

  --write           write the files; without it, nothing is written
  --force           replace the words of files that exist: description, supportingDocumentation, resources and notes,
                    as far as the page has them. Facts and all other keys stay
  --to <folder>     where the activity files lie (content/activities)
  --facts <folder>  the content folder with the facts: titles, weights, years (content)
  --year <year>     the performance year that the supporting documentation is based on; otherwise read from the page,
                    from its resources, or from its date
  --help            this text

In folders, files that end in ${pageEndings.join(', ')} are read, those of inner folders, too. Pages of other kinds
are named and left alone. A file that you name yourself has to be an activity page.

Ends with 0 where every activity page was imported (or could be), 1 where one failed or, with --write, was left as it
is because its file exists, 2 where the command was called wrongly.`;

/** `npm run import`: pages of a wiki in, activity files out. */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\nnpm run import -- --help lists the options.`);
    return 2;
  }
  if (options.help) {
    console.log(help);
    return 0;
  }
  const { files } = readContent(options.facts);
  const known = knownActivities(files.activities, files.lineage?.facts);
  if (!known.size) {
    console.error(`${options.facts} has no activities: give the content folder with --facts.`);
    return 2;
  }
  const { pages, skipped, problems } = listPages(options.paths);
  const plans = planImport(pages, { ...options, known }).map((plan) => (options.write ? written(plan) : plan));
  for (const plan of plans) console.log(`${pageLines(plan, options.write).join('\n')}\n`);
  for (const path of skipped) console.log(`${path}: skipped, not a page (${pageEndings.join(', ')})`);
  for (const { path, message } of problems) console.log(`${path}: failed: ${message}`);
  const tally = { plans, problems: problems.length, write: options.write };
  console.log(summaryLines(tally).join('\n'));
  const undone = plans.some(({ state }) => state === 'failed' || (options.write && state === 'exists'));
  return undone || problems.length ? 1 : 0;
}

/** Writes one page's file, or says why that failed. */
function written(plan: PagePlan): PagePlan {
  if (plan.state !== 'ready' || !plan.target || plan.text === undefined) return plan;
  try {
    writeFiles([{ path: plan.target, text: plan.text }]);
    return plan;
  } catch (error) {
    const message = `${plan.target} cannot be written: ${reasonOf(error)}`;
    return { ...plan, state: 'failed', remarks: [...plan.remarks, { line: 1, level: 'error', message }] };
  }
}

interface Options {
  readonly paths: readonly string[];
  readonly write: boolean;
  readonly force: boolean;
  readonly help: boolean;
  readonly to: string;
  readonly facts: string;
  readonly year: number | undefined;
}

/** The options, or what is wrong with them. */
function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals: paths } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        write: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        to: { type: 'string', default: 'content/activities' },
        facts: { type: 'string', default: 'content' },
        year: { type: 'string' },
      },
    });
    const year = values.year === undefined ? undefined : Number(values.year);
    if (values.help) return { ...values, paths, year };
    if (!paths.length) return 'Name the files or folders to import.';
    if (year !== undefined && !yearSchema.safeParse(year).success)
      return `--year ${values.year} is not a performance year such as 2026.`;
    if (!values.to) return '--to needs a folder.';
    if (statSync(values.to, { throwIfNoEntry: false })?.isFile()) return `--to ${values.to} is a file, not a folder.`;
    if (!statSync(values.facts, { throwIfNoEntry: false })?.isDirectory())
      return `There is no content folder ${values.facts}: run the command in the project’s folder, or give one with --facts.`;
    return { ...values, paths, year };
  } catch (error) {
    return `${(error as Error).message.split('. ')[0]}.`;
  }
}
