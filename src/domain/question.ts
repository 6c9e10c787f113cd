import { z } from 'zod';
import { grounds, markdown, oneLine, year } from './fields.ts';

/** `content/questions.yaml`: what practices ask, and our answers. */
export const questionsSchema = z
  .strictObject({
    year: year.meta({ description: 'The performance year that the answers speak of.' }),
    groups: z.array(
      z.strictObject({
        title: oneLine.meta({ description: 'The heading above the questions.' }),
        questions: z.array(
          z.strictObject({
            id: z
              .string({ error: 'is not text' })
              .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'is not an anchor: small letters, digits and dashes' })
              .meta({ description: 'The anchor of the question, which never changes: small letters, digits, dashes.' }),
            question: oneLine.meta({ description: 'As people ask it.' }),
            answer: markdown.meta({
              description: 'Two or three sentences. Where there is no answer: that, and where to ask.',
            }),
            more: markdown.meta({ description: 'Links to more, such as [Groups](/guides/groups/).' }),
            ...grounds,
          }),
        ),
      }),
    ),
  })
  .meta({ title: 'Questions', description: 'Content of content/questions.yaml.' });

export type QuestionsFile = z.infer<typeof questionsSchema>;
