import { expect, it } from 'vitest';
import { easternTime } from '../../src/domain/eastern-time.ts';

// CMS's deadlines: in winter five hours behind UTC, in summer four.
it.each([
  ['2026-11-30', '20:00', '2026-11-30T20:00-05:00', '2026-12-01T01:00:00.000Z'],
  ['2027-03-31', '20:00', '2027-03-31T20:00-04:00', '2027-04-01T00:00:00.000Z'],
  ['2026-12-31', '24:00', '2026-12-31T24:00-05:00', '2027-01-01T05:00:00.000Z'],
  // The day on which the clocks change back.
  ['2026-11-01', '20:00', '2026-11-01T20:00-05:00', '2026-11-02T01:00:00.000Z'],
])('%s %s', (day, time, iso, moment) => {
  expect(easternTime(day, time)).toBe(iso);
  expect(new Date(easternTime(day, time)).toISOString()).toBe(moment);
});
