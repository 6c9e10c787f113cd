import { nearest } from '../../domain/nearest.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ContentFile } from '../../io/content.ts';
import { didYouMean, problemAt, type Rule } from '../rule.ts';

/** Every source that a file names stands in sources.yaml, and what is said to be true names one. */
export const knownSources: Rule = ({ lineage, years, subcategories, sources }) => {
  const known = sources && new Set(sources.facts.sources.map(({ id }) => id));
  const look = (file: ContentFile<unknown>, path: readonly PropertyKey[], ids: readonly string[]): Problem[] =>
    ids.flatMap((id, i) =>
      !known || known.has(id)
        ? []
        : problemAt(file, [...path, i], {
            code: 'unknown-source',
            message: `\`${id}\` is not a known source.`,
            hint: `${didYouMean(nearest(id, known))}Each source has an entry in sources.yaml.`,
          }),
    );
  return [
    ...(lineage
      ? (['moves', 'removals', 'suspensions', 'withdrawn'] as const).flatMap((list) =>
          lineage.facts[list].flatMap((entry, i) => look(lineage, [list, i, 'sources'], entry.sources)),
        )
      : []),
    ...subcategories.flatMap((file) => look(file, ['rule', 'sources'], file.facts.rule.sources)),
    ...years.flatMap((file) =>
      file.facts.facts.flatMap((fact, i) => {
        const unsourced = fact.text !== undefined && fact.confidence !== 'unverified' && !fact.sources.length;
        return [
          ...look(file, ['facts', i, 'sources'], fact.sources),
          ...(unsourced
            ? [
                problemAt(file, ['facts', i, 'sources'], {
                  code: 'fact-without-source',
                  message: `The fact about \`${fact.topic}\` is said to be ${fact.confidence}, but names no source.`,
                  hint: 'Add the id of a source, or write `confidence: unverified`.',
                }),
              ]
            : []),
        ];
      }),
    ),
  ];
};
