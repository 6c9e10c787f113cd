import type { Status } from '../domain/status.ts';

/** What the check must know of an activity; `/link-check/activities.json` holds it. */
export interface CheckedActivity {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  /** Every performance year it was in the inventory, ascending; none for an id that CMS took back. */
  readonly years: readonly number[];
  /** Titles it once had, each with its last year. */
  readonly formerTitles: readonly (readonly [year: number, title: string])[];
  /** First years of a new text, by what changed. */
  readonly requirementChanges: readonly number[];
  readonly wordingChanges: readonly number[];
  readonly successors: readonly { readonly id: string; readonly year: number; readonly kind: string }[];
}

export interface LinkCheckData {
  readonly currentYear: number;
  readonly years: readonly number[];
  readonly activities: readonly CheckedActivity[];
}

/** Something in the text that means an activity, or CMS’s list of activities. */
export interface Find {
  /** Counted from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null for an address of CMS’s list that names no activity. */
  readonly id: string | null;
  /** The performance year that the address, or the text around, names. */
  readonly year: number | null;
  readonly isAddress: boolean;
}

/** A find whose line has yet to be counted. */
export type Unplaced = Omit<Find, 'line'>;

export interface LinkCheck {
  readonly finds: readonly Find[];
  /** How much of the text was read; less than its length where it is longer than `maxCharacters`. */
  readonly read: number;
  /** The check stopped at `maxFinds`. */
  readonly stopped: boolean;
}
