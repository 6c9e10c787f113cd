import type { Grounds } from '../domain/fields.ts';
import type { Status } from '../domain/status.ts';

/**
 * A part of a sentence. A string is plain text, to be shown as it is; it brings its own spaces.
 * link: to an address of the site without the base path, or a full one; `today` leaves the year of a page of one year.
 * markdown: a sentence of a content file. lastDay: the day by which a period must begin.
 * status: where the activity stands, with a sign. rule: how sure the rule is that the words before rest on, and where it stands.
 */
export type Phrase =
  | string
  | { readonly kind: 'link'; readonly text: string; readonly to: string; readonly today?: true }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'markdown'; readonly markdown: string }
  | {
      readonly kind: 'lastDay';
      readonly text: string;
      /** ISO day. */
      readonly datetime: string;
      /** The moment after which the day has passed, ISO with offset. */
      readonly ends: string;
    }
  | { readonly kind: 'status'; readonly status: Status; readonly year?: number | undefined }
  | { readonly kind: 'rule'; readonly grounds: Pick<Grounds, 'confidence' | 'reason'>; readonly to: string };

/** What stands in one line or paragraph. */
export type Phrasing = string | readonly Phrase[];

export const phrasesOf = (text: Phrasing): readonly Phrase[] => (typeof text === 'string' ? [text] : text);

export const link = (text: string, to: string): Phrase => ({ kind: 'link', text, to });

export const strong = (text: string): Phrase => ({ kind: 'strong', text });

export const prose = (markdown: string): Phrase => ({ kind: 'markdown', markdown });

/** Sentences with a space between; what is empty is left out. */
export function sentences(...parts: readonly (Phrasing | undefined | false)[]): readonly Phrase[] {
  return parts
    .filter((part) => part && part.length > 0)
    .flatMap((part, i) => [...(i > 0 ? [' '] : []), ...phrasesOf(part as Phrasing)]);
}
