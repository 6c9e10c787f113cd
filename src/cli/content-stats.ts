import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentOf, readContent } from '../content-files/read/content.ts';
import { contentRoot } from '../content-files/read/parts.ts';
import { contentStats, statsText } from '../readability/content-stats.ts';

const usage = `Counts what is there of each activity, and how easily it reads.

npm run content:stats                              words, sentences over 30 words, grade (Flesch-Kincaid), coverage
npm run content:stats -- --format json             as JSON
npm run content:stats -- --content <folder>        of another content folder
npm run content:stats -- --reference <folder>      facts of evidence to compare with (../shared/reference, if there)`;

/** `npm run content:stats`: a report; nothing passes or fails. */
export async function main(args: string[]): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { help, format, content, reference } = options;
  if (help) {
    console.log(usage);
    return 0;
  }
  if (format !== 'text' && format !== 'json') return refuse(`There is no format \`${format}\`. Use text or json.`);
  const { activities } = contentOf(readContent(content).files);
  if (!activities.length) return refuse(`${content} has no activities.`);
  const stats = contentStats(
    activities.map(({ frontmatter }) => frontmatter),
    idsWithFacts(join(reference, 'suggested-documentation.json')),
  );
  console.log(format === 'json' ? JSON.stringify(stats, null, 2) : statsText(stats));
  return 0;
}

function readOptions(args: string[]) {
  return parseArgs({
    args,
    options: {
      format: { type: 'string', default: 'text' },
      content: { type: 'string', default: contentRoot() },
      reference: { type: 'string', default: '../shared/reference' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
}

/** The activities that the reference has usable records for; undefined where there is no reference. */
function idsWithFacts(path: string): string[] | undefined {
  if (!existsSync(path)) return undefined;
  const { activities }: { activities: { id: string; records: { usable: boolean }[] }[] } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  return activities.filter(({ records }) => records.some(({ usable }) => usable)).map(({ id }) => id);
}

function refuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}
