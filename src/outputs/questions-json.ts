import { z } from 'zod';
import { addressOf, questionsGuide } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { year } from '../domain/fields.ts';
import { questionsSchema } from '../domain/question.ts';
import { rebaseLinksIn } from '../markdown/rebase.ts';
import { pageUrl } from './api-fields.ts';

const group = questionsSchema.shape.groups.element;

/** `/api/v1/questions.json`. */
export const questionsJsonSchema = z
  .object({
    year: year.nullable().meta({ description: 'The performance year that the answers speak of.' }),
    groups: z.array(
      z.object({
        title: group.shape.title,
        questions: z.array(z.object({ ...group.shape.questions.element.shape, url: pageUrl })),
      }),
    ),
  })
  .meta({ title: 'Questions', description: 'What practices ask, and our answers with confidence and sources.' });

export function questionsJson(
  { questions }: Catalog,
  urlTo: (address: string) => string,
): z.infer<typeof questionsJsonSchema> {
  const page = urlTo(addressOf.guide(questionsGuide));
  return {
    year: questions?.year ?? null,
    groups: (questions?.groups ?? []).map(({ title, questions }) => ({
      title,
      questions: questions.map((question) => ({ ...rebaseLinksIn(question, urlTo), url: `${page}#${question.id}` })),
    })),
  };
}
