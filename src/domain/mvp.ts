import { z } from 'zod';
import { activityId, oneLine, year } from './fields.ts';

/** `content/mvps/2026.yaml`: the MIPS Value Pathways of one performance year. Written by `npm run sync`. */

export const mvpId = z
  .string()
  .regex(/^[GM]\d{4}$/, { error: 'is not the id of an MVP such as G0053' })
  .meta({ description: 'Id of a MIPS Value Pathway, such as G0053.' });

export const mvpYearSchema = z
  .strictObject({
    year,
    mvps: z.array(
      z.strictObject({
        id: mvpId,
        title: oneLine.meta({ description: 'Official title, white space tidied.' }),
        specialties: z.array(oneLine).meta({ description: 'Specialties CMS names as most fitting.' }),
        activities: z.array(activityId).meta({ description: 'Activities that count in it.' }),
      }),
    ),
  })
  .meta({ title: 'MIPS Value Pathways of a year', description: 'Content of a file of content/mvps.' });

export type MvpYearFile = z.infer<typeof mvpYearSchema>;
export type MvpFile = MvpYearFile['mvps'][number];
