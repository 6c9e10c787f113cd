import type { ContentFile, ContentFiles } from '../content-files/read/content.ts';
import type { Grounds } from '../domain/fields.ts';

/** A statement of a rule, wherever it stands: what it says is one thing, what carries it another. */
export interface Statement {
  readonly file: ContentFile<unknown>;
  readonly path: readonly PropertyKey[];
  /** How messages call it, such as: The fact about `period`. */
  readonly name: string;
  /** The performance year that it speaks of. */
  readonly year: number;
  /** Whether it says anything; an unknown fact or date does not. */
  readonly says: boolean;
  readonly grounds: Grounds;
}

/** Every statement of a rule in the content: facts and dates of years, and answers to questions. */
export function statementsIn({ years, questions }: ContentFiles): Statement[] {
  return [
    ...years.flatMap((file) => [
      ...file.facts.facts.map((fact, i) => ({
        file,
        path: ['facts', i],
        name: `The fact about \`${fact.topic}\``,
        year: file.facts.year,
        says: fact.text !== undefined,
        grounds: fact,
      })),
      ...file.facts.dates.map((date, i) => ({
        file,
        path: ['dates', i],
        name: `The date of \`${date.kind}\``,
        year: file.facts.year,
        says: date.from !== undefined || date.until !== undefined,
        grounds: date,
      })),
    ]),
    ...(questions?.facts.groups ?? []).flatMap((group, i) =>
      group.questions.map((question, j) => ({
        file: questions as ContentFile<unknown>,
        path: ['groups', i, 'questions', j],
        name: `The answer to \`${question.id}\``,
        year: questions?.facts.year ?? 0,
        says: true,
        grounds: question,
      })),
    ),
  ];
}
