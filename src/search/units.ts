import { completions, rarity, type SearchIndex } from './search-index.ts';
import { correct, distance } from './spelling.ts';
import { stem } from './stem.ts';
import { wordWeights } from './weights.ts';
import { functionWords, programmeWords, type Word } from './words.ts';

/** One word of the query, with the stems it may be found by. */
export interface Unit {
  /** As typed, or as corrected. */
  readonly text: string;
  /** Each stem with how well it stands for the word. */
  readonly stems: ReadonlyMap<string, number>;
  /** How much the word tells. */
  readonly mass: number;
  /** How sure it is that this is the word meant: less for a word that had to be corrected. */
  readonly trust: number;
  /** No word of the site is like it. */
  readonly unknown: boolean;
}

export interface Correction {
  readonly from: string;
  readonly to: string;
}

export interface Units {
  readonly units: readonly Unit[];
  readonly corrections: readonly Correction[];
}

interface Options {
  /** The last word may still be growing. */
  readonly open: boolean;
  /** The reader has stopped typing, so that the last word may be corrected too. */
  readonly settled: boolean;
  /** Take every word as it is typed. */
  readonly literal: boolean;
}

/** The words of a query as units to look up: without those that carry nothing, mended, completed, joined. */
export function unitsOf(words: readonly Word[], index: SearchIndex, options: Options): Units {
  const content = words.filter(({ text }) => !functionWords.has(text));
  const carrying = content.length ? content : words;
  const corrections: Correction[] = [];
  const units = carrying.flatMap((word, i) => {
    const last = options.open && word === words.at(-1);
    const next = carrying[i + 1];
    const unit = unitOf(word.text, index, { ...options, last });
    // `tele health` is `telehealth`, too.
    const stems = new Map(unit.stems);
    for (const joined of [
      next && word.text + next.text,
      carrying[i - 1] && (carrying[i - 1]?.text ?? '') + word.text,
    ]) {
      const known = joined && joined.length > 4 ? index.vocabulary.get(joined) : undefined;
      if (known) stems.set(known.stem, wordWeights.joined);
    }
    const joins = stems.size > unit.stems.size;
    if (unit.correction && !joins) corrections.push(unit.correction);
    return (
      unit.split ?? [{ text: unit.text, stems, mass: unit.mass, trust: unit.trust, unknown: unit.unknown && !joins }]
    );
  });
  return { units, corrections };
}

type Looked = Unit & { readonly correction?: Correction; readonly split?: readonly Unit[] };

function unitOf(word: string, index: SearchIndex, options: Options & { last: boolean }): Looked {
  const known = index.vocabulary.get(word);
  const stems = new Map<string, number>();
  const own = known?.stem ?? stem(word);
  if (index.frequency.has(own)) stems.set(own, 1);
  if (options.last && word.length > 1) {
    const longer = completions(index, word).map((text) => index.vocabulary.get(text));
    for (const entry of longer)
      if (entry && !stems.has(entry.stem))
        stems.set(
          entry.stem,
          (entry.named ? wordWeights.completedName : wordWeights.completedText) *
            (stems.has(own) ? wordWeights.besideWhole : 1),
        );
  }
  if (stems.size) return finish(word, stems, index, own);
  if (options.literal) return finish(word, stems, index, own);
  if (options.last && !options.settled) {
    const begun = remembered('begun', word, index, nearBeginning);
    if (begun) return { ...unitOf(begun, index, options), trust: wordWeights.begun };
  } else {
    const split = splitWord(word, index);
    if (split)
      return {
        ...finish(word, stems, index, own),
        split: split.map((part) => unitOf(part, index, { ...options, last: false })),
      };
    const to = remembered('meant', word, index, meant);
    const entry = to && index.vocabulary.get(to);
    if (to && entry)
      return {
        ...finish(to, new Map([[entry.stem, 1]]), index, entry.stem),
        trust: distance(word, to, 2) > 1 ? wordWeights.twoSlips : wordWeights.oneSlip,
        correction: { from: word, to },
      };
    if (options.last) {
      const begun = remembered('begun', word, index, nearBeginning);
      if (begun) return { ...unitOf(begun, index, options), trust: wordWeights.begun };
    }
  }
  return finish(word, stems, index, own);
}

function finish(text: string, stems: ReadonlyMap<string, number>, index: SearchIndex, own: string): Unit {
  const unknown = stems.size === 0;
  const best = stems.has(own)
    ? own
    : ([...stems.keys()].sort((a, b) => frequencyOf(index, b) - frequencyOf(index, a))[0] ?? own);
  const mass = rarity(index, best) * (programmeWords.has(text) ? wordWeights.ofProgram : 1);
  return { text, stems, mass, trust: 1, unknown };
}

const frequencyOf = (index: SearchIndex, key: string) => index.frequency.get(key) ?? 0;

/** Looking through the whole vocabulary takes a while, and typing asks for the same words again and again. */
const memory = new WeakMap<SearchIndex, Map<string, string | undefined>>();

function remembered(
  kind: string,
  word: string,
  index: SearchIndex,
  look: (word: string, index: SearchIndex) => string | undefined,
): string | undefined {
  const known = memory.get(index) ?? new Map<string, string | undefined>();
  memory.set(index, known);
  const key = `${kind} ${word}`;
  if (!known.has(key)) {
    if (known.size > 500) known.clear();
    known.set(key, look(word, index));
  }
  return known.get(key);
}

const meant = (word: string, index: SearchIndex) =>
  correct(word, { words: index.sorted, liking: (candidate) => likingOf(candidate, index) });

function likingOf(word: string, index: SearchIndex): number {
  const entry = index.vocabulary.get(word);
  if (!entry) return 0;
  return (
    (entry.named ? wordWeights.likingOfName : 0) + Math.min(0.5, Math.log2(1 + frequencyOf(index, entry.stem)) / 12)
  );
}

function splitWord(word: string, index: SearchIndex): [string, string] | undefined {
  for (let i = 3; i <= word.length - 3; i++) {
    const [first, second] = [word.slice(0, i), word.slice(i)];
    if (index.vocabulary.get(first)?.named && index.vocabulary.get(second)?.named) return [first, second];
  }
  return undefined;
}

/** The beginning of a known word that is one edit away from an unfinished word. */
function nearBeginning(word: string, index: SearchIndex): string | undefined {
  if (word.length < 5) return undefined;
  for (const candidate of completions(index, word[0] ?? '', index.sorted.length)) {
    if (candidate.length <= word.length || !index.vocabulary.get(candidate)?.named) continue;
    for (const length of [word.length, word.length + 1, word.length - 1])
      if (distance(word, candidate.slice(0, length), 1) <= 1) return candidate.slice(0, length);
  }
  return undefined;
}
