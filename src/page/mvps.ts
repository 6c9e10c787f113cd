import { firstMvpYear } from '../domain/years.ts';

/** The sentence before the list of the MIPS Value Pathways (MVPs) that list an activity in a year. */
export function mvpSentence(count: number, year: number, past: boolean): string {
  if (count > 1) return `${count} MIPS Value Pathways (MVPs) of ${year} ${past ? 'listed' : 'list'} it:`;
  if (count === 1) return `One MIPS Value Pathway (MVP) of ${year} ${past ? 'listed' : 'lists'} it:`;
  return year < firstMvpYear
    ? `There were no MIPS Value Pathways (MVPs) yet. They began with ${firstMvpYear}.`
    : `No MIPS Value Pathway (MVP) of ${year} lists it.`;
}

/** That no MVP of any year lists an activity. */
export const noMvpEver = `No MIPS Value Pathway (MVP) lists it. MVPs began with performance year ${firstMvpYear}.`;
