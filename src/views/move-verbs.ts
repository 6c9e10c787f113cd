import type { Move } from '../domain/lineage.ts';

/** How pages say what became of an activity, before the id it went to. */
export const movedTo = {
  renumbered: 'Renumbered to',
  merged: 'Merged into',
  superseded: 'Superseded by',
} as const satisfies Record<Move['kind'], string>;

/** The same from the other end, before the id it came from. */
export const cameFrom = {
  renumbered: 'Continues',
  merged: 'Took in',
  superseded: 'Stayed in place of',
} as const satisfies Record<Move['kind'], string>;
