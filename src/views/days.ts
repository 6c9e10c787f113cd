/** Days and hours as readers write them. */

/** 2025-05-06 → May 6, 2025. */
export function longDate(iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}

/** 20:00 → 8 p.m.; 23:59 → 11:59 p.m. */
export function timeInWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const shown = `${hours % 12 || 12}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`;
  return `${shown} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
}
