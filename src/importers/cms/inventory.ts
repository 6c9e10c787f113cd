import { z } from 'zod';
import type { YearFacts } from '../../domain/activity.ts';
import { activityIdPattern } from '../../domain/ids.ts';
import { kebab } from '../kebab.ts';
import { type DataProblem, inventoryPath, jsonRecords, recordProblem, tidy } from './cms-files.ts';

/** The improvement activities of one performance year, as CMS has them. */
export interface Inventory {
  readonly year: number;
  readonly records: ReadonlyMap<string, InventoryRecord>;
}

export interface InventoryRecord {
  readonly facts: YearFacts;
  /** False where only participants of an MVP may attest to it. */
  readonly openToMips: boolean;
  /** What CMS's description says, fit only to be compared; null where a notice stands in its place. Never written. */
  readonly text: string | null;
}

const anyRecord = z.object({ category: z.string({ error: 'is missing' }) }, { error: 'it is no object' });

/**
 * `firstPerformanceYear` and `lastPerformanceYear` are left alone: the one is that of a renumbered activity's old id,
 * the other is always null. The years come from the files that have the record.
 */
const activityRecord = z.object({
  measureId: z
    .string({ error: 'is missing' })
    .regex(activityIdPattern, { error: 'is not an activity id such as IA_AHE_5' }),
  title: z
    .string({ error: 'is missing' })
    .transform(tidy)
    .refine((title) => title !== '', { error: 'is empty' }),
  /** null for IA_PCMH and IA_MVP. */
  subcategoryId: z
    .string({ error: 'is missing' })
    .regex(/^[a-z]+([A-Z][a-z]+)*$/, { error: 'is not an id such as careCoordination' })
    .nullable(),
  /** Absent from 2025 on; null for IA_PCMH. */
  weight: z.enum(['high', 'medium'], { error: 'is neither high nor medium' }).nullish(),
  /** 2017 and 2018 only. */
  cehrtEligible: z.boolean({ error: 'is neither true nor false' }).nullish(),
  /** From 2023 on. */
  allowedPrograms: z.array(z.string(), { error: 'is no list' }).nullish(),
  description: z.string({ error: 'is not text' }).nullish(),
});

/** The text of a `measures-data.json` → its improvement activities; records of other categories are passed over. */
export function readInventory(text: string, year: number): { inventory: Inventory } | { problems: DataProblem[] } {
  const file = inventoryPath(year);
  const json = jsonRecords(text, file);
  if ('problem' in json) return { problems: [json.problem] };
  const problems: DataProblem[] = [];
  const records = new Map<string, InventoryRecord>();
  for (const [place, record] of json.records.entries()) {
    const any = anyRecord.safeParse(record);
    const result = any.success && any.data.category === 'ia' ? activityRecord.safeParse(record) : any;
    if (!result.success) problems.push(recordProblem(result.error, file, place, record));
    else if ('measureId' in result.data) {
      const { measureId } = result.data;
      if (records.has(measureId))
        problems.push({
          file,
          message: `${measureId} is there twice.`,
          hint: 'Get the file again, or report it to CMS.',
        });
      records.set(measureId, inventoryRecord(result.data));
    }
  }
  if (problems.length) return { problems };
  if (records.size) return { inventory: { year, records } };
  const message = 'The file holds no improvement activities.';
  return { problems: [{ file, message, hint: 'Get it again later: CMS may be filling it just now.' }] };
}

function inventoryRecord(record: z.infer<typeof activityRecord>): InventoryRecord {
  return {
    facts: {
      title: record.title,
      subcategory: record.subcategoryId && kebab(record.subcategoryId),
      weighting: record.weight ?? null,
      cehrtBonus: record.cehrtEligible ?? false,
    },
    openToMips: record.allowedPrograms?.includes('mips') ?? true,
    text: comparableText(record.description ?? ''),
  };
}

/**
 * What a description says, fit only to be compared with another year's: CMS lost line breaks in some years and
 * scattered tabs and bullets in others, so letters (of either case) and digits alone count. null for a notice of
 * suspension, which stands in place of the description and says nothing about the activity.
 */
function comparableText(description: string): string | null {
  if (/^\s*This activity (has been|was|is) suspended\b/i.test(description)) return null;
  return description
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
