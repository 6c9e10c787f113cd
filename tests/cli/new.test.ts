import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { main } from '../../src/cli/new.ts';
import { type Changes, swap, writeContent } from '../check/content-fixture.ts';
import { run } from '../support/command.ts';

const family: Changes = { 'subcategories/beneficiary-engagement.md': swap('name: ', 'family: BE\nname: ') };

/** Runs the command in a content folder of its own, which is checked, too. */
async function runNew(args: readonly string[], changes = family) {
  const root = writeContent(changes);
  try {
    const { status, stdout, stderr } = await run(main, ...args, '--content', root);
    const path = join(root, 'activities/IA_BE_7.md');
    const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    const said = (stdout + stderr).replaceAll(/\S*content-\w+/g, '…');
    return { status, said, text, problems: checkContent(root).problems };
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('npm run new', () => {
  it('writes a draft of what it can know, which passes the check', async () => {
    expect(await runNew(['IA_BE_7'])).toMatchInlineSnapshot(`
      {
        "problems": [],
        "said": "Wrote …/activities/IA_BE_7.md: a draft of 2026 in beneficiary-engagement.
      Write its words and take \`draft: true\` out; CONTRIBUTING.md explains the keys. \`npm run sync\` brings CMS's facts,
      \`npm run check\` tells what is wrong.
      ",
        "status": 0,
        "text": "---
      id: IA_BE_7
      title: IA_BE_7
      subcategory: beneficiary-engagement
      weighting: none
      history:
        - years: 2026
      draft: true
      ---
      ",
      }
    `);
  });

  it('takes title, subcategory and year', async () => {
    const options = ['--title', 'Plant: trees', '--subcategory', 'care-coordination', '--year', '2027'];
    const { status, text } = await runNew(['IA_BE_7', ...options]);
    expect({ status, text }).toMatchInlineSnapshot(`
      {
        "status": 0,
        "text": "---
      id: IA_BE_7
      title: "Plant: trees"
      subcategory: care-coordination
      weighting: none
      history:
        - years: 2027
      draft: true
      ---
      ",
      }
    `);
  });

  const ids = 'beneficiary-engagement or care-coordination';
  const years = 'use 2025, 2026 or 2027. Older ones come with npm run sync.';
  it.each([
    [['IA_BE_1'], '…/activities/IA_BE_1.md is there already: change it, or choose another id.'],
    [['IA_BE_8'], '…/activities/IA_BE_8.md is there already: change it, or choose another id.'],
    [
      ['IA_BE_99'],
      'CMS took IA_BE_99 back: lineage.yaml says so under `withdrawn`. Choose another id, or take it out there.',
    ],
    [['IA_XY_1'], `No subcategory has the letters XY: give --subcategory ${ids}.`],
    [
      ['IA_BE_7', '--subcategory', 'beneficary-engagement'],
      'There is no subcategory beneficary-engagement. Do you mean beneficiary-engagement?',
    ],
    [
      ['IA_BE_1', '--subcategory', 'weaving', '--year', '2024'],
      `…/activities/IA_BE_1.md is there already: change it, or choose another id.\nThere is no subcategory weaving. Use ${ids}.\n2024 is no year that an activity can begin in here: ${years}`,
    ],
  ])('refuses, and writes nothing: %j', async (args, why) => {
    const result = await runNew(args, { ...family, 'activities/IA_BE_8.md': 'no frontmatter' });
    expect(result).toMatchObject({ status: 1, said: `${why}\nNothing was written.\n`, text: undefined });
  });

  it.each([
    [['ia-be-7'], 'ia-be-7 is no id of an activity: write it IA_BE_7.'],
    [
      ['patients'],
      'patients is no id of an activity: it has two to four capital letters and a number, such as IA_BE_99.',
    ],
    [[], 'Name one activity by its id, such as IA_BE_99.'],
    [['IA_BE_7', 'IA_BE_8'], 'Name one activity by its id, such as IA_BE_99.'],
    [['IA_BE_7', '--title', 'a\nb'], '--title needs a title on one line.'],
    [['IA_BE_7', '--year', 'soon'], '--year soon is no year.'],
    [['IA_BE_7', '--titel', 'x'], "Unknown option '--titel'."],
  ])('is called wrongly: %j', async (args, why) => {
    const { status, said, text } = await runNew(args);
    expect({ status, said: said.split('\n\nWrites the file')[0], text }).toEqual({
      status: 2,
      said: why,
      text: undefined,
    });
  });

  it('explains itself', async () => {
    expect(await runNew(['--help'])).toMatchObject({ status: 0, said: expect.stringMatching(/^Writes the file/) });
  });
});
