import { z } from 'zod';
import { activityIdPattern } from '../../domain/ids.ts';
import { type MvpYearFile, mvpId } from '../../domain/mvp.ts';
import { type DataProblem, jsonRecords, mvpPath, recordProblem, tidy } from './cms-files.ts';

const title = z
  .string({ error: 'is missing' })
  .transform(tidy)
  .refine((text) => text !== '', { error: 'is empty' });

const mvpRecord = z.object(
  {
    mvpId: z.string({ error: 'is missing' }).pipe(mvpId),
    title,
    specialtiesMostApplicableTo: z.array(title, { error: 'is no list' }),
    iaMeasureIds: z.array(z.string().regex(activityIdPattern, { error: 'is not an activity id such as IA_AHE_5' }), {
      error: 'is no list',
    }),
  },
  { error: 'it is no object' },
);

/** The text of an `mvp.json` → the year's MVPs with their improvement activities. */
export function readMvpList(text: string, year: number): { list: MvpYearFile } | { problems: DataProblem[] } {
  const file = mvpPath(year);
  const json = jsonRecords(text, file);
  if ('problem' in json) return { problems: [json.problem] };
  const problems: DataProblem[] = [];
  const mvps = new Map<string, MvpYearFile['mvps'][number]>();
  for (const [place, record] of json.records.entries()) {
    const result = mvpRecord.safeParse(record);
    if (!result.success) {
      problems.push(recordProblem(result.error, file, place, record));
      continue;
    }
    const { mvpId: id, title, specialtiesMostApplicableTo, iaMeasureIds } = result.data;
    if (mvps.has(id))
      problems.push({ file, message: `${id} is there twice.`, hint: 'Get the file again, or report it to CMS.' });
    const [specialties, activities] = [[...new Set(specialtiesMostApplicableTo)], [...new Set(iaMeasureIds)]];
    mvps.set(id, { id, title, specialties, activities });
  }
  if (problems.length) return { problems };
  if (mvps.size) return { list: { year, mvps: [...mvps.values()] } };
  const message = 'The file holds no MVPs.';
  return { problems: [{ file, message, hint: 'Get it again later: CMS may be filling it just now.' }] };
}
