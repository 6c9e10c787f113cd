import type { ContentFile, ContentFiles } from '../../content-files/read/content.ts';
import type { Problem } from '../../domain/problem.ts';
import { problemAt, type Rule } from '../rule.ts';

type DuplicateProblem = Problem<'duplicate-id' | 'duplicate-entry'>;

interface Entry {
  readonly key: string | number;
  readonly file: ContentFile<unknown>;
  readonly path: readonly PropertyKey[];
}

/** What identifies something stands once. */
export const duplicates = {
  codes: {
    'duplicate-id': {
      title: 'The same id twice',
      text: 'Two files or entries claim the same id; only one of them could have the address.',
      wrong: {
        file: 'mvps/2026.yaml',
        keys: `
          mvps:
            - id: G0053
              title: Rheumatology
              specialties: [Rheumatology]
              activities: [IA_BE_1]
            - id: G0053
              title: Stroke care
              specialties: [Neurology]
              activities: [IA_BE_2]
        `,
      },
      right: {
        file: 'mvps/2026.yaml',
        keys: `
          mvps:
            - id: G0053
              title: Rheumatology
              specialties: [Rheumatology]
              activities: [IA_BE_1]
            - id: G0054
              title: Stroke care
              specialties: [Neurology]
              activities: [IA_BE_2]
        `,
      },
    },
    'duplicate-entry': {
      title: 'The same entry twice in a list',
      text: 'The second has no effect, or hides that another entry was meant. Capitals make no difference.',
      wrong: {
        file: 'activities/IA_BE_1.md',
        keys: `
          aliases:
            - PFAC
            - pfac
        `,
      },
      right: {
        file: 'activities/IA_BE_1.md',
        keys: `
          aliases:
            - PFAC
        `,
      },
    },
  },
  check: (files) => [
    ...repeated('duplicate-id', files.activities.map(byKey('id'))),
    ...repeated('duplicate-id', files.subcategories.map(byKey('id'))),
    ...repeated('duplicate-id', files.years.map(byKey('year'))),
    ...repeated('duplicate-id', files.mvps.map(byKey('year'))),
    ...files.years.flatMap((file) =>
      repeated(
        'duplicate-entry',
        file.facts.dates.map(({ kind }, i) => ({ key: kind, file, path: ['dates', i, 'kind'] })),
      ),
    ),
    ...[files.questions].flatMap((file) => (file ? repeated('duplicate-id', questionIds(file)) : [])),
    ...[files.sources].flatMap((file) =>
      file ? repeated('duplicate-id', idsIn(file, 'sources', file.facts.sources)) : [],
    ),
    ...files.mvps.flatMap((file) => [
      ...repeated('duplicate-id', idsIn(file, 'mvps', file.facts.mvps)),
      ...file.facts.mvps.flatMap(({ activities }, i) =>
        repeated('duplicate-entry', words(file, ['mvps', i, 'activities'], activities)),
      ),
    ]),
    ...files.activities.flatMap((file) =>
      repeated('duplicate-entry', words(file, ['aliases'], file.facts.aliases ?? [])),
    ),
    ...termProblems(files.glossary),
  ],
} satisfies Rule;

function questionIds(file: NonNullable<ContentFiles['questions']>): Entry[] {
  return file.facts.groups.flatMap(({ questions }, i) =>
    questions.map(({ id }, j) => ({ key: id, file, path: ['groups', i, 'questions', j, 'id'] })),
  );
}

function termProblems(file: ContentFiles['glossary']): DuplicateProblem[] {
  if (!file) return [];
  const { terms } = file.facts;
  return [
    ...repeated(
      'duplicate-entry',
      terms.map(({ term }, i) => ({ key: term, file, path: ['terms', i, 'term'] })),
    ),
    ...terms.flatMap(({ term, also = [], activities = [] }, i) => [
      ...repeated('duplicate-entry', [
        { key: term, file, path: ['terms', i, 'term'] },
        ...words(file, ['terms', i, 'also'], also),
      ]),
      ...repeated('duplicate-entry', words(file, ['terms', i, 'activities'], activities)),
    ]),
  ];
}

/** Capitals make no difference. */
function repeated(code: DuplicateProblem['code'], entries: readonly Entry[]): DuplicateProblem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = String(entry.key).toLowerCase();
    const other = first.get(key);
    if (!other) {
      first.set(key, entry);
      return [];
    }
    const { line } = other.file.locate(other.path);
    return problemAt(entry.file, entry.path, {
      code,
      message: `\`${entry.key}\` stands already in ${other.file.file}:${line}.`,
      hint: code === 'duplicate-id' ? 'Give one of the two another id, or delete it.' : 'Delete one of the two.',
    });
  });
}

function byKey<Key extends string>(key: Key) {
  return (file: ContentFile<{ [K in Key]: string | number }>): Entry => ({ key: file.facts[key], file, path: [key] });
}

function idsIn(file: ContentFile<unknown>, list: string, entries: readonly { id: string }[]): Entry[] {
  return entries.map(({ id }, i) => ({ key: id, file, path: [list, i, 'id'] }));
}

function words(file: ContentFile<unknown>, path: readonly PropertyKey[], list: readonly string[]): Entry[] {
  return list.map((word, i) => ({ key: word, file, path: [...path, i] }));
}
