import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { textReport } from '../../src/check/reporters/text.ts';

test('npm run check finds no problem in the content', () => {
  const report = checkContent('content');
  expect(report.problems.length, textReport(report)).toBe(0);
});
