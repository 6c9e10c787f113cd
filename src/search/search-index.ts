import { slugOf } from '../domain/ids.ts';
import { unpackNames, unpackNumbers } from './columns.ts';
import type { Pathway } from './filter.ts';
import { groupFrequencies, type SearchList, type SearchRest } from './search-list.ts';
import { unpackWords } from './vocabulary.ts';
import { fieldWeights, type NameKind, perPlaceOfTerm } from './weights.ts';
import { functionWords, wordsOf } from './words.ts';

/** A title, alias or glossary term of an activity. */
export interface Name {
  readonly kind: NameKind;
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** 1, or less for an activity further down in the list of a glossary term. */
  readonly share: number;
}

export interface IndexedActivity {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** By performance year, where it was titled otherwise. */
  readonly titleOf: ReadonlyMap<number, string>;
  readonly names: readonly Name[];
  readonly subcategory: number;
  readonly status: string;
  readonly code: string;
  readonly successors: readonly number[];
}

export interface VocabularyWord {
  readonly stem: string;
  /** Stands in a name of an activity or in the glossary. */
  readonly named: boolean;
}

/** The list, made ready for questions. */
export interface SearchIndex {
  readonly list: SearchList;
  /** For each MVP of the list its activities, once the full text has come. */
  readonly pathways: readonly Pathway[] | undefined;
  readonly activities: readonly IndexedActivity[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** By stem, the activities that a name holds it, and how strongly (see `fieldWeights`). */
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Every word that the site knows, in alphabetical order for looking up beginnings. */
  readonly vocabulary: ReadonlyMap<string, VocabularyWord>;
  readonly sorted: readonly string[];
  /** Stems that stand in the full text for sure. */
  readonly written: ReadonlySet<string>;
  /** In how many activities a stem stands. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly rarities: ReadonlyMap<string, number>;
  /** Names of a subject by their stems, for expansion. */
  readonly terms: readonly { readonly names: readonly (readonly string[])[]; readonly activities: readonly number[] }[];
}

/**
 * @param rest what comes with the full text
 */
export function buildIndex(list: SearchList, rest?: SearchRest): SearchIndex {
  const activitiesOfTerms = unpackNumbers(list.terms[1]);
  const terms = unpackNames(list.terms[0]).map((texts, i) => ({
    texts,
    names: texts.map((text) => contentStems(text)),
    activities: activitiesOfTerms[i] ?? [],
  }));
  const vocabulary = new Map<string, VocabularyWord>();
  const postings = new Map<string, Map<number, number>>();
  const learn = (text: string) => {
    const words = wordsOf(text);
    words.forEach((word, i) => {
      if (!functionWords.has(word.text)) vocabulary.set(word.text, { stem: word.stem, named: true });
      const next = words[i + 1];
      // `follow-up` is found as `followup` too.
      if (next && /^[-/]$/.test(text.slice(word.end, next.start))) {
        const joined = wordsOf(word.text + next.text)[0];
        if (joined && !vocabulary.has(joined.text)) vocabulary.set(joined.text, { stem: joined.stem, named: true });
      }
    });
  };
  const post = (stem: string, activity: number, weight: number) => {
    const places = postings.get(stem) ?? new Map<number, number>();
    postings.set(stem, places.set(activity, Math.max(places.get(activity) ?? 0, weight)));
  };

  const namesOfTerms = new Map<number, Name[]>();
  for (const { texts, activities } of terms) {
    for (const text of texts) learn(text);
    activities.forEach((activity, place) => {
      const share = 1 / (1 + perPlaceOfTerm * place);
      const names = texts.map((text): Name => ({ kind: 'term', text, stems: stemsOf(text), share }));
      namesOfTerms.set(activity, [...(namesOfTerms.get(activity) ?? []), ...names]);
    });
  }

  const [ids, titles, subcategories, statuses, codes, aliases, titlesOfYears, successors] = list.activities;
  const titlesOf = unpackNames(titles);
  const aliasesOf = unpackNames(aliases);
  const codeOf = codes.split(' ');
  const titleNumbersOf = titlesOfYears.split(' ');
  const successorsOf = unpackNumbers(successors);
  const activities = ids.split(' ').map((id, i) => {
    const subcategory = subcategories[i] ?? -1;
    const names = [
      ...(titlesOf[i] ?? []).map((text, place): Name => {
        learn(text);
        return { kind: place === 0 ? 'title' : 'old title', text, stems: stemsOf(text), share: 1 };
      }),
      ...(aliasesOf[i] ?? []).map((text): Name => {
        learn(text);
        return { kind: 'alias', text, stems: stemsOf(text), share: 1 };
      }),
      ...(namesOfTerms.get(i) ?? []),
    ];
    for (const { kind, stems, share } of names) for (const stem of stems) post(stem, i, fieldWeights[kind] * share);
    const name = list.subcategories[subcategory]?.[1] ?? '';
    for (const stem of stemsOf(name)) post(stem, i, fieldWeights.subcategory);
    return {
      id,
      slug: slugOf(id),
      title: titlesOf[i]?.[0] ?? id,
      titleOf: new Map(
        [...(titleNumbersOf[i] ?? '')].flatMap((number, column) => {
          const title = titlesOf[i]?.[Number.parseInt(number, 36)];
          return title && number !== '0' ? [[list.years[1] + column, title] as const] : [];
        }),
      ),
      names,
      subcategory,
      status: statuses[i] ?? '',
      code: codeOf[i] ?? '',
      successors: successorsOf[i] ?? [],
    };
  });

  for (const [, name] of list.subcategories) learn(name);
  const written = new Set(activities.flatMap(({ title }) => [...stemsOf(title)]));
  const frequency = new Map([...postings].map(([stem, places]) => [stem, places.size]));
  list.words.forEach((packed, group) => {
    for (const text of unpackWords(packed || (rest?.words[group] ?? ''))) {
      const stem = wordsOf(text)[0]?.stem ?? text;
      if (!vocabulary.has(text)) vocabulary.set(text, { stem, named: false });
      written.add(stem);
      frequency.set(stem, Math.max(frequency.get(stem) ?? 0, groupFrequencies[group] ?? 1));
    }
  });
  for (const { stem } of vocabulary.values()) if (!frequency.has(stem)) frequency.set(stem, 1);
  return {
    list,
    pathways: rest?.pathways,
    activities,
    numberOf: new Map(activities.map(({ id }, i) => [id, i])),
    postings,
    vocabulary,
    written,
    sorted: [...vocabulary.keys()].sort(),
    frequency,
    rarities: new Map([...frequency].map(([stem, count]) => [stem, rarityOf(count, activities.length)])),
    terms,
  };
}

const stemsOf = (text: string): Set<string> => new Set(contentStems(text));

/** The stems of the words that carry something; of all words where none does. */
function contentStems(text: string): string[] {
  const words = wordsOf(text);
  const content = words.filter((word) => !functionWords.has(word.text));
  return (content.length ? content : words).map((word) => word.stem);
}

/** How rare a stem is: 0 for one in every activity. */
export function rarity({ rarities, activities }: SearchIndex, stem: string): number {
  return rarities.get(stem) ?? rarityOf(0.5, activities.length);
}

const rarityOf = (frequency: number, total: number) => Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));

/** Words of the vocabulary that begin so. */
export function completions(index: SearchIndex, beginning: string, limit = 60): string[] {
  const { sorted } = index;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; i < sorted.length && found.length < limit && sorted[i]?.startsWith(beginning); i++)
    found.push(sorted[i] ?? '');
  return found;
}
