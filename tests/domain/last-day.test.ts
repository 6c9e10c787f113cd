import { expect, it } from 'vitest';
import { lastDayToBegin } from '../../src/domain/last-day.ts';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

it.each([
  [2026, undefined, '90 days', '2026-10-03'],
  [2024, undefined, '90 days', '2024-10-03'],
  [2026, '60 days', '60 days', '2026-11-02'],
  [2026, '1 day', '1 day', '2026-12-31'],
  [2026, '6 months', '6 months', '2026-07-01'],
  [2026, '12 months', '12 months', '2026-01-01'],
  [2026, '365 days', '365 days', '2026-01-01'],
  // How often is not how long.
  [2026, 'once every 4 years', '90 days', '2026-10-03'],
])('%i, %s', (year, length, counted, last) => {
  expect(lastDayToBegin(year, length)).toEqual({ length: counted, day: last });
});

it('leaves exactly as many days as it says, both ends counted', () => {
  for (let year = 2017; year <= 2032; year++)
    for (const days of [60, 90])
      expect(day(`${year}-12-31`) - day(lastDayToBegin(year, `${days} days`)?.day ?? '') + 1, `${year}`).toBe(days);
});

it('knows none where no period is stated', () => {
  expect(lastDayToBegin(2026, 'not stated')).toBeUndefined();
});
