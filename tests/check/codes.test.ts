import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes } from '../../src/check/codes.ts';
import { explain } from '../../src/check/explain.ts';
import { generatedFiles } from '../../src/cli/schemas.ts';
import { type ProblemCode, problemCodes } from '../../src/domain/problem.ts';

test.each(problemCodes)('%s is explained, and some test provokes it', (code) => {
  const { title, text, wrong, right } = codes[code];
  for (const part of [title, text, wrong, right]) expect(part.trim()).not.toBe('');
  expect(wrong).not.toBe(right);
  expect(provoked).toContain(code);
});

test('an explanation, as the terminal shows it', () => {
  expect(explain('unknown-value' satisfies ProblemCode)).toMatchInlineSnapshot(`
    "unknown-value: A value that is not one of those allowed

    The key knows a few words only; the hint lists them.

    Wrong:
        weighting: hihg

    Right:
        weighting: high"
  `);
});

test.each([...generatedFiles()])('%s is up to date (npm run schemas)', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

const testFiles = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^(check|content-files)[\\/].*\.(test\.ts|snap)$/.test(name),
);
const testTexts = testFiles.map((name) => readFileSync(join('tests', name), 'utf8')).join('\n');
const provoked = problemCodes.filter((code) => new RegExp(`:\\d+ ${code}\\b`).test(testTexts));
