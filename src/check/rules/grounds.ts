import type { Problem } from '../../domain/problem.ts';
import type { Source } from '../../domain/source.ts';
import { parseYearRange, yearsOf, yearsText } from '../../domain/years.ts';
import { problemAt, type Rule } from '../rule.ts';
import { type Statement, statementsIn } from '../statements.ts';

/** What is said to be true names a source; what is verified, one that covers its year; what is not, says why. */
export const grounds = {
  codes: {
    'fact-without-source': {
      title: 'A fact of a year without a source',
      text: 'A fact that is `verified` or `likely` names where that was read. What was read nowhere is `unverified`.',
      wrong: {
        file: 'years/2026.md',
        keys: `
          facts:
            - topic: period
              text: It runs for 90 days.
              confidence: verified
              sources: []
        `,
      },
      right: {
        file: 'years/2026.md',
        keys: `
          facts:
            - topic: period
              text: It runs for 90 days.
              confidence: verified
              sources: [rule]
        `,
      },
    },
    'verified-not-covered': {
      title: 'A verified statement whose sources are silent on its year',
      text: 'Verified means: read in a source that speaks of that very year, or in regulation text that covers it. Each source says in sources.yaml under `covers` for which performance years it can carry that. What was read for a neighboring year is `likely`, with the reason.',
      wrong: {
        file: 'years/2026.md',
        keys: `
          facts:
            - topic: period
              text: It runs for 90 days.
              confidence: verified
              sources: [vendor-2025]
        `,
      },
      right: {
        file: 'years/2026.md',
        keys: `
          facts:
            - topic: period
              text: It runs for 90 days.
              confidence: likely
              sources: [vendor-2025]
              reason: Read for 2025.
        `,
      },
    },
    'reason-missing': {
      title: 'A statement that is not verified, without a reason',
      text: 'Readers open the mark “likely” and want to know from what it is inferred; where something is unknown, they want to know what to look up. Both stand in `reason`.',
      wrong: {
        file: 'years/2026.md',
        keys: `
          facts:
            - topic: period
              text: It runs for 90 days.
              confidence: likely
              sources: [vendor-2025]
        `,
      },
      right: {
        file: 'years/2026.md',
        keys: `
          facts:
            - topic: period
              text: It runs for 90 days.
              confidence: likely
              sources: [vendor-2025]
              reason: Read for 2025.
        `,
      },
    },
  },
  check: (files) => {
    const sources = files.sources && new Map(files.sources.facts.sources.map((source) => [source.id, source]));
    return statementsIn(files).flatMap((statement) => [
      ...withoutSource(statement),
      ...notCovered(statement, sources),
      ...withoutReason(statement),
    ]);
  },
} satisfies Rule;

function withoutSource({ file, path, name, says, grounds }: Statement): Problem<'fact-without-source'>[] {
  if (!says || grounds.confidence === 'unverified' || grounds.sources.length > 0) return [];
  return [
    problemAt(file, [...path, 'sources'], {
      code: 'fact-without-source',
      message: `${name} is said to be ${grounds.confidence}, but names no source.`,
      hint: 'Add the id of a source, or write `confidence: unverified`.',
    }),
  ];
}

function notCovered(
  { file, path, name, says, year, grounds }: Statement,
  sources: ReadonlyMap<string, Source> | undefined,
): Problem<'verified-not-covered'>[] {
  const named = grounds.sources.flatMap((id) => sources?.get(id) ?? []);
  // An unknown source is a problem of its own, and may be the one that covers the year.
  if (!says || grounds.confidence !== 'verified' || named.length === 0 || named.length < grounds.sources.length)
    return [];
  if (named.some((source) => yearsCovered(source).includes(year))) return [];
  const covered = named.map((source) => `${source.id} (${wordsFor(yearsCovered(source))})`).join(', ');
  return [
    problemAt(file, [...path, 'confidence'], {
      code: 'verified-not-covered',
      message: `${name} is said to be verified, but none of its sources covers ${year}: ${covered}.`,
      hint: `Name a source that covers ${year}, or write \`confidence: likely\` and the reason. What a source covers stands in sources.yaml under \`covers\`.`,
    }),
  ];
}

function withoutReason({ file, path, name, says, grounds }: Statement): Problem<'reason-missing'>[] {
  if (grounds.confidence === 'verified' || grounds.reason) return [];
  return [
    problemAt(file, [...path, 'confidence'], {
      code: 'reason-missing',
      message: `${name} is ${grounds.confidence}, but does not say why.`,
      hint: says
        ? 'Add `reason`: from what it is inferred, and what would settle it.'
        : 'Add `reason`: what was not found, and what to look up.',
    }),
  ];
}

const yearsCovered = ({ covers = [] }: Source): number[] =>
  covers.flatMap((text) => {
    const range = parseYearRange(text);
    return range ? yearsOf(range) : [];
  });

const wordsFor = (years: readonly number[]): string => yearsText(years) || 'no year';
