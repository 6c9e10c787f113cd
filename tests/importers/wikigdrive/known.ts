import { activitySchema } from '../../../src/domain/activity.ts';
import { knownActivities } from '../../../src/importers/wikigdrive/parts/facts.ts';

/** The facts of four activities, for tests that need no content folder. */
const facts = [
  activity('IA_AHE_5', 'Leading a Study', 'achieving-health-equity', 'medium', '2018-2024'),
  activity('IA_BE_14', 'Engage Families', 'beneficiary-engagement', 'high', '2017-2027'),
  activity('IA_CC_2', 'Results in Time', 'care-coordination', 'medium', '2017-2025'),
  activity('IA_PSPA_20', 'Leaders Take Part', 'patient-safety-and-practice-assessment', 'medium', '2017-2025'),
];

export const known = knownActivities(facts.map((facts) => ({ facts })));

function activity(id: string, title: string, subcategory: string, weighting: string, years: string) {
  return activitySchema.parse({ id, title, subcategory, weighting, history: [{ years }] });
}
