import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explain } from '../../src/check/explain.ts';
import { explanations, rules } from '../../src/check/rules.ts';
import { generatedFiles } from '../../src/cli/schemas.ts';
import { readingCodes } from '../../src/content-files/read/reading-codes.ts';

test('an explanation, as the terminal shows it', () => {
  expect(explain('unknown-value')).toMatchInlineSnapshot(`
    "unknown-value: A value that is not one of those allowed

    The key knows a few words only; the hint lists them.

    Wrong:
        content/activities/IA_BE_1.md:
        weighting: hihg

    Right:
        content/activities/IA_BE_1.md:
        weighting: high"
  `);
});

test('no code is explained twice', () => {
  const codes = [readingCodes, ...rules.map(({ codes }) => codes)].flatMap((codes) => Object.keys(codes));
  expect(codes).toEqual([...explanations.keys()]);
});

const ruleFiles = readdirSync('src/check/rules').map((name) => name.replace(/\.ts$/, ''));

test.each(ruleFiles)('%s is in the list of rules', async (name) => {
  const exported = Object.values(await import(`../../src/check/rules/${name}.ts`));
  expect(rules.filter((rule) => exported.includes(rule))).toHaveLength(1);
});

test.each([...generatedFiles()])('%s is up to date (npm run schemas)', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});
