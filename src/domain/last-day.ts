/** The general period of an activity: 42 CFR 414.1360(a)(1). */
const generalPeriod = '90 days';

/** Until when the period of an activity must have begun, so that it ends within its performance year. */
export interface LastDayToBegin {
  /** Such as `90 days` or `6 months`. */
  readonly length: string;
  /** The last day on which it can begin, as 2026-10-03. */
  readonly day: string;
}

/**
 * Counts back from December 31. Where the length names no days or months (`once every 4 years` says how often, not how
 * long), the general 90 days are counted.
 *
 * @param length as `period.length` of an activity has it; without it, 90 days
 * @returns undefined where the length is `not stated`
 */
export function lastDayToBegin(year: number, length: string = generalPeriod): LastDayToBegin | undefined {
  if (length === 'not stated') return undefined;
  const [, amount, unit] = /^(\d+) (days?|months?)$/.exec(length) ?? [];
  if (!amount || !unit) return lastDayToBegin(year);
  const day = unit.startsWith('day')
    ? new Date(Date.UTC(year, 11, 32 - Number(amount)))
    : new Date(Date.UTC(year, 12 - Number(amount), 1));
  return { length, day: day.toISOString().slice(0, 10) };
}
