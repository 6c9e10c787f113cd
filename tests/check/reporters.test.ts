import { expect, test } from 'vitest';
import type { CheckReport } from '../../src/check/check.ts';
import { githubReport } from '../../src/check/reporters/github.ts';
import { jsonReport } from '../../src/check/reporters/json.ts';
import { textReport } from '../../src/check/reporters/text.ts';

const report: CheckReport = {
  problems: [
    {
      code: 'unknown-value',
      file: 'content/activities/IA_BE_14.md',
      line: 5,
      column: 12,
      message: '`weighting: hihg` is not a known value.',
      hint: 'Did you mean `high`? Use high, medium or none.',
    },
    { code: 'dead-link', file: 'content/a,b.md', line: 9, column: 1, message: '100 % dead\nreally', hint: 'Mend it.' },
  ],
  counts: { activities: 152, 'MVP lists': 5 },
};
const sound: CheckReport = { problems: [], counts: report.counts };

test('the text names place, code and cure, and counts', () => {
  expect(textReport(report)).toMatchInlineSnapshot(`
    "content/activities/IA_BE_14.md:5:12  unknown-value  \`weighting: hihg\` is not a known value.
        Did you mean \`high\`? Use high, medium or none.
    content/a,b.md:9:1  dead-link  100 % dead
    really
        Mend it.

    2 problems in 2 files. More about one: npm run check -- --explain unknown-value"
  `);
  expect(textReport(sound)).toMatchInlineSnapshot(`"Checked 152 activities, 5 MVP lists: no problems."`);
});

test('GitHub annotations escape what would end a command', () => {
  expect(githubReport(report)).toMatchInlineSnapshot(`
    "::error file=content/activities/IA_BE_14.md,line=5,col=12,title=unknown-value::\`weighting: hihg\` is not a known value.%0ADid you mean \`high\`? Use high, medium or none.
    ::error file=content/a%2Cb.md,line=9,col=1,title=dead-link::100 %25 dead%0Areally%0AMend it.
    2 problems in 2 files. More about one: npm run check -- --explain unknown-value"
  `);
});

test('JSON carries every part of a problem', () => {
  expect(JSON.parse(jsonReport(report))).toEqual(report);
  expect(JSON.parse(jsonReport(sound))).toEqual(sound);
});
