/**
 * Where an activity stands in the current performance year, as pages name it.
 * in-force: in the inventory. suspended: in it, but CMS told clinicians to choose others.
 * renumbered: gone, and the same activity lives on under another id. removed: gone.
 */
export const statusNames = {
  'in-force': 'In force',
  suspended: 'Suspended',
  renumbered: 'Renumbered',
  removed: 'Removed',
} as const;

export type Status = keyof typeof statusNames;

/** Such as `Removed` or, with the performance year it speaks of, `In force in 2026`. */
export const statusLabel = (status: Status, year?: number): string => statusNames[status] + (year ? ` in ${year}` : '');

export const statuses = Object.keys(statusNames) as Status[];

/** The same where every byte counts. */
export const statusLetters = {
  'in-force': 'f',
  suspended: 's',
  renumbered: 'n',
  removed: 'r',
} as const satisfies Record<Status, string>;

/** `f` → `in-force`; undefined for any other letter than those above. */
export function statusOfLetter(letter: string): Status | undefined {
  return statuses.find((status) => statusLetters[status] === letter);
}
