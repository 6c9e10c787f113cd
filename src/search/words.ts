import { stem } from './stem.ts';

/** A word as it stands in a text: where, how, and the stem by which it is found. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** Small letters without accents, apostrophes and what follows them: `Alzheimer’s` → `alzheimer`. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]\p{L}*$/u, '')
    .toLowerCase();
}

/** The words of a text, in order, with their places in it. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((match) => {
    const folded = fold(match[0]);
    return { text: folded, stem: stem(folded), start: match.index, end: match.index + match[0].length };
  });
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words of the language that carry nothing by themselves. */
export const functionWords = list(
  'a about after again all also am an and another any are as ask at be because been before being between both but by ' +
    'can cannot could did do does doing done down during each either etc every find for from get gets getting give ' +
    'gives go going got had has have having he her here him his how i if in into is it its just let like look ' +
    'looking make makes many may me might more most much must my need needs no nor not of off on once one only or ' +
    'other our out over own please really same say she should show since so some such tell than that the their them ' +
    'then there these they thing things this those through to too under until up us use used uses using very via ' +
    'want wants was way ways we were what when where whether which while who whom whose why will with within without ' +
    'would you your yours don doesn didn isn aren won s t re ve ll d m someone something anything anyone everyone',
);

/** Words that every activity of the programme could carry; they count little beside others. */
export const programmeWords = list(
  'activity activities improvement improvements mips ia cms medicare credit count counts qualify qualifies eligible ' +
    'attest report reporting year years practice practices clinic clinics clinician clinicians doctor doctors ' +
    'patient patients people provider providers office physician physicians help start best good program programs ' +
    'programme points submit work working',
);
