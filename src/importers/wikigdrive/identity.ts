import { closest, distance } from 'fastest-levenshtein';
import { anySpelling, idOf, type SpeltId } from '../../domain/ids.ts';

/** An id as it stands at the head of a title: `AHE 5 - …`, `IA_AHE_5: …`, `MIPS AHE-5 …`. */
export interface Heading {
  /** In CMS's spelling; no promise that it exists. */
  readonly id: string;
  readonly title: string;
}

// `MVP 5: …` is headed by IA_MVP.
const spelling = anySpelling({ gap: '[\\s_–-]*', family: '(?!(?:pcmh|mvp)\\b)[a-z]{2,4}' });
const head = new RegExp(`^\\s*${spelling}(?![a-z0-9])(?:\\s*[-–—:.|)_,]+\\s*|\\s+|$)(?<title>.*)$`, 'is');

/** Splits a title into id and title, or undefined where it does not begin with an id in capitals. */
export function readHeading(text: string): Heading | undefined {
  const groups: SpeltId & { title?: string } = head.exec(text.replace(/^[\s([*_#]+/, ''))?.groups ?? {};
  const { prefix, family, word, title = '' } = groups;
  const letters = [prefix, family, word].join('');
  return letters && letters === letters.toUpperCase() ? { id: idOf(groups), title: title.trim() } : undefined;
}

/** The id in a field of its own, or in a file's name, where small letters count, too. */
export function readId(text: string): string | undefined {
  return readHeading(
    text
      .toUpperCase()
      .replaceAll('_', ' ')
      .replace(/^\s*\d+\s+(?=[A-Z])/, ''),
  )?.id;
}

/** The known id that is most like this one, where one is like it at all. */
export function nearestId(id: string, known: Iterable<string>): string | undefined {
  const ids = [...known];
  const nearest = ids.length ? closest(id, ids) : undefined;
  return nearest && distance(id, nearest) <= 3 ? nearest : undefined;
}
