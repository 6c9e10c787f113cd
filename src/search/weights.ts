/**
 * Every number that decides the order of results, in one place. They were chosen once for all queries, by both sets of
 * judged queries together: `npm run search:score` says what a change does to them.
 */

/** Where a name of an activity comes from, and how much it tells about it. */
export const nameWeights = { title: 1, 'old title': 0.8, alias: 0.75, term: 0.75 } as const;
export type NameKind = keyof typeof nameWeights;

/** How much a word counts by where it stands. The text itself counts 1. */
export const fieldWeights = { title: 5, 'old title': 3, alias: 3, term: 4, subcategory: 0.4 } as const;

/** A glossary term leads to several activities: how much less to each after the first. */
export const perPlaceOfTerm = 0.15;

/** What the parts of a score weigh. */
export const scoreWeights = {
  saturation: 1.2,
  /** A word of the text, and each time it stands there twice as often. */
  text: 0.7,
  textMore: 0.35,
  /** How far a mention in the text is evidence that an activity is about the word, and each doubling of mentions. */
  mention: 0.4,
  mentionMore: 0.15,
  /** Names that fit as a whole, against words one by one. */
  name: 1.6,
  /** How much of a name the query has to cover: less of a title, which is long by nature. */
  nameLength: { title: 0.1, 'old title': 0.3, alias: 0.6, term: 0.6 } as Record<NameKind, number>,
  expansion: 0.35,
  coverage: 1,
  status: { f: 1, s: 0.85, n: 0.8, r: 0.75 } as Readonly<Record<string, number>>,
};

/** How well a word of the query fits one of the list that is not quite the same, and how far its reading is trusted. */
export const wordWeights = {
  /** Two words of the query that the list writes as one. */
  joined: 0.9,
  /** A word that is still being typed, completed to one of a name or of a text; less where it is a word by itself. */
  completedName: 0.9,
  completedText: 0.6,
  besideWhole: 0.5,
  /** Trust in a corrected word, one slip away or two, and in a corrected beginning. */
  oneSlip: 0.8,
  twoSlips: 0.65,
  begun: 0.8,
  /** Words that every activity of the program could carry. */
  ofProgram: 0.25,
  /** A correction to a word of a name is likelier meant. */
  likingOfName: 0.5,
} as const;

/** The least share of what a query says that an activity must hold: less of a sentence, which has more words than subjects. */
export const leastEvidence = (units: number): number => (units > 3 ? 0.32 : 0.4);

/** Which share of that is enough to stand below others that convince. */
export const enoughBesideOthers = 0.6;
