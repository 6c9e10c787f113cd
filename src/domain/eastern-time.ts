/** CMS's deadlines are in Eastern Time; its distance from UTC changes in March and November. */

const clock = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', timeZoneName: 'longOffset' });

/**
 * A day and a time in Eastern Time as ISO 8601 with its distance from UTC, which holds on that day from early morning on.
 *
 * @param day such as 2026-11-30
 * @param time such as 20:00; 24:00 is the end of the day
 * @returns such as 2026-11-30T20:00-05:00
 */
export function easternTime(day: string, time: string): string {
  // At noon UTC the clocks have long changed, if they change that day.
  const parts = clock.formatToParts(new Date(`${day}T12:00:00Z`));
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '');
  return `${day}T${time}${offset}`;
}
