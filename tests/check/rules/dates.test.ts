import { expect, test } from 'vitest';
import { codesWith, problemsWith, swap } from '../content-fixture.ts';

// Dates of a performance year that cannot be.

test('a day that the calendar does not have', () => {
  const problems = problemsWith({ 'years/2026.md': swap('until: 2027-03-31', 'until: 2027-02-29') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "years/2026.md:8:12 no-such-date
    \`dates[1].until: 2027-02-29\` is no day of the calendar.
    → Correct the day or the month, or remove the key."
  `);
});

test.each(['2027-04-31', '2027-13-01', '2027-00-10', '2027-06-00'])('%s is no day', (day) => {
  expect(codesWith({ 'years/2026.md': swap('until: 2027-03-31', `until: ${day}`) })).toEqual([
    'years/2026.md:8:12 no-such-date',
  ]);
});

test('a date in another form', () => {
  expect(codesWith({ 'years/2026.md': swap('until: 2027-03-31', 'until: March 31, 2027') })).toEqual([
    'years/2026.md:8:12 wrong-value',
  ]);
});

test('a window that ends before it begins', () => {
  const problems = problemsWith({ 'years/2026.md': swap('from: 2027-01-02', 'from: 2027-04-02') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "years/2026.md:8:12 window-backwards
    \`submission-window\` ends on 2027-03-31, before it begins on 2027-04-02.
    → Correct one of the two days."
  `);
});

test('a window of one day', () => {
  expect(codesWith({ 'years/2026.md': swap('from: 2027-01-02', 'from: 2027-03-31') })).toEqual([]);
});

test('a date copied from another year', () => {
  const problems = problemsWith({ 'years/2026.md': swap('until: 2027-03-31', 'until: 2026-03-31') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "years/2026.md:8:12 date-out-of-place
    \`submission-window\` of 2026 cannot be on 2026-03-31.
    → It lies in 2027. Was it copied from another year?"
  `);
});

test('likely, but when?', () => {
  const problems = problemsWith({
    'years/2026.md': swap(
      '    from: 2027-01-02\n    until: 2027-03-31\n    time: 20:00\n    confidence: verified',
      '    confidence: likely\n    reason: Read for 2025.',
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "years/2026.md:6:11 date-missing
    \`submission-window\` is said to be likely, but has no day.
    → Add \`from\`, \`until\` or both, or write \`confidence: unverified\` and in \`reason\` what to look up."
  `);
});

test('a time of day without a day', () => {
  const problems = problemsWith({ 'years/2026.md': swap('    until: 2027-03-31\n', '') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "years/2026.md:8:11 date-missing
    \`submission-window\` has a time of day, but no last day that it could belong to.
    → Add \`until\`, or remove \`time\`."
  `);
});

test('a time of day that is none', () => {
  expect(codesWith({ 'years/2026.md': swap('time: 20:00', 'time: 8 p.m.') })).toEqual([
    'years/2026.md:9:11 wrong-value',
  ]);
});

test('one kind twice', () => {
  const again =
    '  - kind: submission-window\n    until: 2027-03-31\n    confidence: verified\n    sources:\n      - rule\n';
  const problems = problemsWith({ 'years/2026.md': swap('facts:\n', `${again}facts:\n`) });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "years/2026.md:13:11 duplicate-entry
    \`submission-window\` stands already in years/2026.md:6.
    → Delete one of the two."
  `);
});
