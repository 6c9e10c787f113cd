import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeFiles } from '../content-files/edit/write-files.ts';
import { contentRoot } from '../content-files/read/parts.ts';
import { count } from '../domain/count.ts';
import { cmsAddress, type DataProblem } from '../importers/cms/cms-files.ts';
import { filesOf } from '../importers/cms/files.ts';
import { isEmpty, planSync } from '../importers/cms/plan.ts';
import { readContentToSync } from '../importers/cms/read-content.ts';
import { readCmsData } from '../importers/cms/read-data.ts';
import { reminderLines } from '../importers/cms/reminders.ts';
import { reportLines } from '../importers/cms/report.ts';
import { openPlace, type TextPlace } from '../importers/cms/text-place.ts';

const help = `npm run sync -- [options]

Compares the facts of the content with CMS’s data and says what would change. Words are never touched.

  --from <folder or address>  where CMS’s data lie: measures/<year>/measures-data.json and mvp/<year>/mvp.json
                              (${cmsAddress})
  --write                     change the facts in the content, all files or none
  --to <folder>               the content folder (content)
  --help                      this text

Ends with 0 where the comparison succeeded, 1 where data or content are faulty (nothing is written), 2 where the
command was called wrongly.`;

/** `npm run sync`: brings CMS's facts into the content, or says what it would bring. */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\nnpm run sync -- --help lists the options.`);
    return 2;
  }
  if (options.help) {
    console.log(help);
    return 0;
  }
  const { content, problems: inContent } = readContentToSync(options.to);
  if (inContent.length) {
    const places = inContent.map(({ file, line, message, hint }) => ({ file: `${file}:${line}`, message, hint }));
    return refuse(places, 'the content has problems');
  }
  const place = openPlace(options.from);
  const read = await readCmsData(withProgress(place), place.name, content.years);
  if ('problems' in read) return refuse(read.problems, 'CMS’s data cannot be used');

  const plan = planSync(content, read.data);
  const { files, problems } = filesOf(plan, content, options.to);
  if (problems.length) return refuse(problems, 'some files cannot be written');
  for (const line of reportLines(plan)) console.log(line);
  if (options.write && files.length) {
    try {
      writeFiles(files);
    } catch (error) {
      return refuse(
        [{ file: options.to, message: (error as Error).message, hint: 'Check its permissions.' }],
        'writing failed',
      );
    }
    console.log(`\nWrote ${count(files.length, 'file')}. \`npm run check\` tells what else they need.`);
  } else if (!isEmpty(plan)) {
    console.log(`\nNothing was written. With --write, ${count(files.length, 'file')} would be.`);
  }
  const reminders = reminderLines(plan.reminders);
  if (reminders.length) console.log(['', 'Left for you to do:', ...reminders.map((line) => `  ${line}`)].join('\n'));
  return 0;
}

type Options = { from: string; to: string; write: boolean; help: boolean };

/** The options, or what is wrong with them. */
function readOptions(args: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        from: { type: 'string', default: cmsAddress },
        to: { type: 'string', default: contentRoot() },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!values.from) return '--from needs a folder or an address.';
    if (values.help || statSync(values.to, { throwIfNoEntry: false })?.isDirectory()) return values;
    return `There is no content folder ${values.to}: run the command in the project’s folder, or give one with --to.`;
  } catch (error) {
    return `${(error as Error).message.split('. ')[0]}.`;
  }
}

/** Says on stderr which file is being fetched, for addresses only. */
function withProgress({ remote, read }: TextPlace): TextPlace['read'] {
  if (!remote) return read;
  return (path) => {
    console.error(`Fetching ${path} …`);
    return read(path);
  };
}

function refuse(problems: readonly DataProblem[], why: string): number {
  for (const { file, message, hint } of problems) console.error(`${file}: ${message}\n  ${hint}`);
  console.error(`\nNothing was written: ${why}.`);
  return 1;
}
