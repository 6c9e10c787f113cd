import type { Problem } from '../../domain/problem.ts';
import type { Source } from '../../domain/source.ts';
import { formatYearRange, parseYearRange, rangesOf, yearsOf } from '../../domain/years.ts';
import { problemAt, type Rule } from '../rule.ts';
import { type Statement, statementsIn } from '../statements.ts';

/** What is said to be true names a source; what is verified, one that covers its year; what is not, says why. */
export const grounds: Rule = (files) => {
  const sources = files.sources && new Map(files.sources.facts.sources.map((source) => [source.id, source]));
  return statementsIn(files).flatMap((statement) => [
    ...withoutSource(statement),
    ...notCovered(statement, sources),
    ...withoutReason(statement),
  ]);
};

function withoutSource({ file, path, name, says, grounds }: Statement): Problem[] {
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
): Problem[] {
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

function withoutReason({ file, path, name, says, grounds }: Statement): Problem[] {
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

const wordsFor = (years: readonly number[]): string => rangesOf(years).map(formatYearRange).join(', ') || 'no year';
