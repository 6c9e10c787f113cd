import { nearest } from '../../domain/nearest.ts';
import { knownActivities, withdrawnIds } from '../inventories.ts';
import { didYouMean, problemAt, type Rule } from '../rule.ts';

type Mention = readonly [id: string, path: readonly PropertyKey[]];

/** Every activity id that lineage, MVP lists and glossary name exists. Lineage may also name withdrawn ids. */
export const knownActivityIds: Rule = (files) => {
  const known = knownActivities(files);
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
};

/** A wrong number is no spelling mistake: `IA_BE_99` is not “nearly” `IA_BE_9`. */
function nearestId(id: string, known: ReadonlySet<string>): string | undefined {
  const number = id.split('_')[2];
  return nearest(
    id,
    [...known].filter((candidate) => candidate.split('_')[2] === number),
  );
}
