import { distance } from 'fastest-levenshtein';
import { numberOf } from './ids.ts';

/**
 * The known word that a misspelt one most likely means; undefined where none is close.
 * Capitals, dashes and underscores make no difference: `Care_Cordination` finds `care-coordination`.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const written = asWritten(word);
  let best: { known: string; edits: number } | undefined;
  for (const candidate of known) {
    const edits = distance(written, asWritten(candidate));
    if (edits <= allowedEdits(written, candidate) && (!best || edits < best.edits)) best = { known: candidate, edits };
  }
  return best?.known;
}

/** A third of the letters may differ; of short words a little more, so that `hihg` finds `high`. */
function allowedEdits(word: string, candidate: string): number {
  return Math.max(Math.min(2, candidate.length - 2), Math.floor(Math.max(word.length, candidate.length) / 3));
}

/** Without what makes no difference. */
function asWritten(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-');
}

/**
 * The known activity that a misspelt id most likely means. A wrong number is no spelling mistake: `IA_BE_99` is not
 * “nearly” `IA_BE_9`.
 */
export function nearestId(id: string, known: Iterable<string>): string | undefined {
  const number = numberOf(id);
  return nearest(
    id,
    [...known].filter((candidate) => numberOf(candidate) === number),
  );
}
