import { parseArgs } from 'node:util';
import { checkContent } from '../check/check.ts';
import { explain } from '../check/explain.ts';
import { githubReport } from '../check/reporters/github.ts';
import { jsonReport } from '../check/reporters/json.ts';
import { textReport } from '../check/reporters/text.ts';
import { explanations } from '../check/rules.ts';
import { contentRoot } from '../content-files/read/parts.ts';
import { nearest } from '../domain/nearest.ts';

const usage = `Looks for everything that is wrong with the content.

npm run check                              print the problems
npm run check -- --format json             as JSON, for programs
npm run check -- --format github           as annotations of GitHub Actions
npm run check -- --explain <code>          what a code means, with an example
npm run check -- --content <folder>        check another folder

Ends with 0 where all is well, 1 where there are problems, 2 where the command was called wrongly.`;

const reporters = { text: textReport, json: jsonReport, github: githubReport };

export async function main(args: string[]): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { help, format = 'text', explain: code, content = contentRoot() } = options;
  if (help) {
    console.log(usage);
    return 0;
  }
  if (code !== undefined) return explainCode(code);
  if (!isFormat(format)) return refuse(`There is no format \`${format}\`. Use text, json or github.`);
  const report = checkContent(content);
  console.log(reporters[format](report));
  return report.problems.length ? 1 : 0;
}

function readOptions(args: string[]) {
  return parseArgs({
    args,
    options: {
      format: { type: 'string' },
      explain: { type: 'string' },
      content: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
}

function isFormat(format: string): format is keyof typeof reporters {
  return Object.hasOwn(reporters, format);
}

function explainCode(code: string): number {
  const explanation = explain(code);
  if (!explanation) {
    const codes = [...explanations.keys()];
    const meant = nearest(code, codes);
    return refuse(
      `There is no code \`${code}\`. ${meant ? `Did you mean \`${meant}\`?` : `Codes: ${codes.join(', ')}.`}`,
    );
  }
  console.log(explanation);
  return 0;
}

function refuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}
