import { nearestId } from '../../domain/nearest.ts';
import { activityIds, withdrawnIds } from '../inventories.ts';
import { didYouMean, problemAt, type Rule } from '../rule.ts';

type Mention = readonly [id: string, path: readonly PropertyKey[]];

/** Every activity id that lineage, MVP lists and glossary name exists. Lineage may also name withdrawn ids. */
export const knownActivityIds = {
  codes: {
    'unknown-activity': {
      title: 'An activity id that does not exist',
      text: 'Lineage, MVP lists and the glossary may name only activities that have a file. Lineage may also name ids under `withdrawn`.',
      wrong: {
        file: 'glossary.yaml',
        keys: `
          terms:
            - term: EHR
              meaning: Software for records.
              activities: [IA_BEE_1]
        `,
      },
      right: {
        file: 'glossary.yaml',
        keys: `
          terms:
            - term: EHR
              meaning: Software for records.
              activities: [IA_BE_1]
        `,
      },
    },
  },
  check: (files) => {
    const known = activityIds(files);
    const withdrawn = withdrawnIds(files);
    if (!known.size) return [];
    const look = (file: Parameters<typeof problemAt>[0], mentions: readonly Mention[], also?: ReadonlySet<string>) =>
      mentions
        .filter(([id]) => !known.has(id) && !also?.has(id))
        .map(([id, path]) =>
          problemAt(file, path, {
            code: 'unknown-activity',
            message: `\`${id}\` is not a known activity.`,
            hint: withdrawn.has(id)
              ? 'CMS withdrew this id. Only lineage.yaml may name it.'
              : `${didYouMean(nearestId(id, known))}Each activity has a file in the folder activities.`,
          }),
        );
    const { lineage, glossary, mvps } = files;
    return [
      ...(lineage
        ? look(
            lineage,
            [
              ...lineage.facts.moves.flatMap(({ from, to }, i): Mention[] => [
                [from, ['moves', i, 'from']],
                [to, ['moves', i, 'to']],
              ]),
              ...(['removals', 'suspensions', 'rescopes'] as const).flatMap((list) =>
                lineage.facts[list].map(({ id }, i): Mention => [id, [list, i, 'id']]),
              ),
            ],
            withdrawn,
          )
        : []),
      ...mvps.flatMap((file) =>
        look(
          file,
          file.facts.mvps.flatMap(({ activities }, i) =>
            activities.map((id, j): Mention => [id, ['mvps', i, 'activities', j]]),
          ),
        ),
      ),
      ...(glossary
        ? look(
            glossary,
            glossary.facts.terms.flatMap(({ activities = [] }, i) =>
              activities.map((id, j): Mention => [id, ['terms', i, 'activities', j]]),
            ),
          )
        : []),
    ];
  },
} satisfies Rule;
