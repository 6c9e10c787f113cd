import { closest, distance } from 'fastest-levenshtein';

/** An id as it stands at the head of a title: `AHE 5 - …`, `IA_AHE_5: …`, `MIPS AHE-5 …`. */
export interface Heading {
  /** In CMS's spelling; no promise that it exists. */
  readonly id: string;
  readonly title: string;
}

const head =
  /^\s*(?:(?:MIPS|IA)[\s_–-]*)*(?:(PCMH|MVP)|([A-Z]{2,4})[\s_–-]*0*([1-9]\d{0,2}))(?![A-Za-z0-9])(?:\s*[-–—:.|)_,]+\s*|\s+|$)(.*)$/s;

/** Splits a title into id and title, or undefined where it does not begin with an id. */
export function readHeading(text: string): Heading | undefined {
  const [, word, family, number, title = ''] = head.exec(text.replace(/^[\s([*_#]+/, '')) ?? [];
  if (!word && !family) return undefined;
  return { id: word ? `IA_${word}` : `IA_${family}_${number}`, title: title.trim() };
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
