import type { ContentFile } from '../../content-files/read/content.ts';
import { nearest } from '../../domain/nearest.ts';
import { didYouMean, problemAt, type Rule } from '../rule.ts';
import { statementsIn } from '../statements.ts';

/** Every source that a file names stands in sources.yaml. */
export const knownSources = {
  codes: {
    'unknown-source': {
      title: 'A source that does not exist',
      text: 'Each source has one entry in content/sources.yaml; other files name it by its id.',
      wrong: {
        file: 'glossary.yaml',
        keys: `
          terms:
            - term: EHR
              meaning: Software for records.
              sources: [the-rule]
        `,
      },
      right: {
        file: 'glossary.yaml',
        keys: `
          terms:
            - term: EHR
              meaning: Software for records.
              sources: [rule]
        `,
      },
    },
  },
  check: (files) => {
    const { lineage, subcategories, glossary, sources } = files;
    const known = sources && new Set(sources.facts.sources.map(({ id }) => id));
    const look = (file: ContentFile<unknown>, path: readonly PropertyKey[], ids: readonly string[]) =>
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
      ...statementsIn(files).flatMap(({ file, path, grounds }) => look(file, [...path, 'sources'], grounds.sources)),
      ...(glossary
        ? glossary.facts.terms.flatMap(({ sources = [] }, i) => look(glossary, ['terms', i, 'sources'], sources))
        : []),
    ];
  },
} satisfies Rule;
