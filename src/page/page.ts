import type { Status } from '../domain/status.ts';
import type { Block } from './block.ts';
import type { Phrasing } from './phrasing.ts';

/** What a page about an activity says, top to bottom, whatever it is written in. Addresses are without the base path. */
export interface Page {
  readonly id: string;
  readonly title: string;
  /** The performance year whose state the page shows; undefined for today's page. */
  readonly year?: number;
  /** The address that never changes: that of today's page. */
  readonly address: string;
  /** The pages above it, from the top down. */
  readonly trail: readonly PageAbove[];
  /** What a reader must know first. */
  readonly banner?: { readonly tone: Status | 'year'; readonly text: Phrasing };
  /** The page in a sentence; plain text. */
  readonly lead: string | undefined;
  /** How other sites link to it; undefined where none should. */
  readonly linkKit?: LinkKit;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
}

export interface PageAbove {
  readonly name: string;
  readonly to: string;
}

export interface LinkKit {
  /** What a link to the page says. */
  readonly label: string;
  /** Today's page. */
  readonly address: string;
  /** The address pinned to a year, with `*` for the year, and the years that have one. */
  readonly pins: { readonly address: string; readonly years: readonly number[] };
  /** The card for an iframe. */
  readonly embed: string;
}

export interface Fact {
  readonly label: string;
  readonly text: Phrasing;
}

/** A part of the page under its heading; without one, text that brings its own headings. */
export interface Section {
  readonly head?: { readonly anchor: string; readonly text: string };
  readonly blocks: readonly Block[];
}

/** Sections in the order of their anchors, those that hold nothing left out. */
export function sectionsOf<Anchor extends string>(
  anchors: readonly Anchor[],
  headings: Readonly<Record<Anchor, string>>,
  blocks: Readonly<Record<Anchor, readonly Block[]>>,
): Section[] {
  return anchors
    .filter((anchor) => blocks[anchor].length > 0)
    .map((anchor) => ({ head: { anchor, text: headings[anchor] }, blocks: blocks[anchor] }));
}
