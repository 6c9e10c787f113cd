import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { newActivityText } from '../content-files/edit/activity-file.ts';
import { writeFiles } from '../content-files/edit/write-files.ts';
import { type ContentFiles, readContent } from '../content-files/read/content.ts';
import { contentRoot } from '../content-files/read/parts.ts';
import { activityIdPattern, anySpelling, familyOf, idOf } from '../domain/ids.ts';
import { listed } from '../domain/listed.ts';
import { nearest } from '../domain/nearest.ts';
import { lastWeightedYear } from '../domain/years.ts';

const usage = `Writes the file of a new activity: a draft that passes the check, to be filled with words.

npm run new -- IA_BE_99                      writes content/activities/IA_BE_99.md
npm run new -- IA_BE_99 --title "Plant …"    with CMS's title; otherwise the id stands for it until npm run sync
npm run new -- IA_BE_99 --year 2027          the performance year that it begins in; otherwise the current one
npm run new -- IA_XY_1 --subcategory <id>    where the letters of the id do not tell the subcategory
npm run new -- IA_BE_99 --content <folder>   in another content folder

Ends with 0 where the file was written, 1 where the content does not let it be, 2 where the command was called wrongly.`;

/** `npm run new`: a skeleton of what is known, so that an author begins with the words. */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const { id, title = id, content } = options;
  const { files } = readContent(content);
  const path = join(content, 'activities', `${id}.md`);
  const year = options.year ?? files.years.find(({ facts }) => facts.state === 'current')?.facts.year;
  const family = files.subcategories.find(({ facts }) => facts.family === familyOf(id));
  const subcategory = options.subcategory ?? family?.facts.id;
  const refusals = [whyTaken(id, path, files), whyNoSubcategory(id, subcategory, files), whyNoYear(year, files)];
  if (refusals.some(Boolean) || !subcategory || !year) {
    console.error([...refusals.filter(Boolean), 'Nothing was written.'].join('\n'));
    return 1;
  }
  const text = newActivityText({ id, title, subcategory, weighting: 'none', history: [{ years: year }], draft: true });
  writeFiles([{ path, text }]);
  console.log(`Wrote ${path}: a draft of ${year} in ${subcategory}.
Write its words and take \`draft: true\` out; CONTRIBUTING.md explains the keys. \`npm run sync\` brings CMS's facts,
\`npm run check\` tells what is wrong.`);
  return 0;
}

/** Why there can be no such file; undefined where there can. */
function whyTaken(id: string, path: string, files: ContentFiles): string | undefined {
  const file = files.activities.find(({ facts }) => facts.id === id)?.file ?? (existsSync(path) ? path : undefined);
  if (file) return `${file} is there already: change it, or choose another id.`;
  const withdrawn = files.lineage?.facts.withdrawn.find((one) => one.id === id);
  return (
    withdrawn &&
    `CMS took ${id} back: lineage.yaml says so under \`withdrawn\`. Choose another id, or take it out there.`
  );
}

function whyNoSubcategory(id: string, subcategory: string | undefined, files: ContentFiles): string | undefined {
  const known = [...files.present.subcategories];
  if (!subcategory) return `No subcategory has the letters ${familyOf(id)}: give --subcategory ${listed(known)}.`;
  if (known.includes(subcategory)) return undefined;
  const meant = nearest(subcategory, known);
  return `There is no subcategory ${subcategory}. ${meant ? `Do you mean ${meant}?` : `Use ${listed(known)}.`}`;
}

/** Older years have facts, such as weights, that nobody should have to invent. */
function whyNoYear(year: number | undefined, files: ContentFiles): string | undefined {
  const known = files.years.map(({ facts }) => facts.year).filter((one) => one > lastWeightedYear);
  if (year === undefined) return 'No file in years/ says `state: current`: name the year with --year.';
  return known.includes(year)
    ? undefined
    : `${year} is no year that an activity can begin in here: use ${listed(known)}. Older ones come with npm run sync.`;
}

interface Options {
  readonly id: string;
  readonly title?: string;
  readonly subcategory?: string;
  readonly year: number | undefined;
  readonly content: string;
  readonly help: boolean;
}

/** The options, or what is wrong with them. */
function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        subcategory: { type: 'string' },
        year: { type: 'string' },
        content: { type: 'string', default: contentRoot() },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [id = '', ...others] = positionals;
    const options = { ...values, id, year: values.year === undefined ? undefined : Number(values.year) };
    if (values.help) return options;
    if (!id || others.length) return 'Name one activity by its id, such as IA_BE_99.';
    if (!activityIdPattern.test(id)) return `${id} is no id of an activity: ${howToWrite(id)}`;
    if (Number.isNaN(options.year)) return `--year ${values.year} is no year.`;
    if (!statSync(values.content, { throwIfNoEntry: false })?.isDirectory())
      return `There is no content folder ${values.content}: run the command in the project’s folder, or give one with --content.`;
    if (values.title !== undefined && !/^\S(?:.*\S)?$/.test(values.title)) return '--title needs a title on one line.';
    return options;
  } catch (error) {
    return `${(error as Error).message.split('. ')[0]}.`;
  }
}

function howToWrite(id: string): string {
  const groups = new RegExp(`^${anySpelling()}$`, 'i').exec(id)?.groups;
  return groups ? `write it ${idOf(groups)}.` : 'it has two to four capital letters and a number, such as IA_BE_99.';
}
