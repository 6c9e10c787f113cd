import type { CheckedActivity, LinkCheckData } from '../../src/links/model.ts';

const activity = (id: string, from: number, to: number, rest: Partial<CheckedActivity> = {}): CheckedActivity => ({
  id,
  title: `Title of ${id}`,
  status: 'in-force',
  years: Array.from({ length: to - from + 1 }, (_, i) => from + i),
  formerTitles: [],
  requirementChanges: [],
  wordingChanges: [],
  successors: [],
  ...rest,
});

/** Activities with all that may become of one. */
export const data: LinkCheckData = {
  currentYear: 2026,
  years: [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
  activities: [
    activity('IA_PSPA_16', 2017, 2026, {
      title: 'Use of decision support and protocols',
      formerTitles: [[2018, 'An old title of many words']],
      requirementChanges: [2021],
      wordingChanges: [2019, 2023],
    }),
    activity('IA_PSPA_32', 2018, 2022, {
      status: 'removed',
      successors: [{ id: 'IA_PSPA_16', year: 2023, kind: 'merged' }],
    }),
    activity('IA_AHE_1', 2017, 2025, {
      status: 'renumbered',
      successors: [{ id: 'IA_EPA_7', year: 2026, kind: 'renumbered' }],
    }),
    activity('IA_AHE_5', 2017, 2025, { status: 'removed' }),
    activity('IA_BE_1', 2017, 2026, { status: 'suspended' }),
    activity('IA_PM_4', 2017, 2026),
    activity('IA_CC_1', 2017, 2026),
    activity('IA_PCMH', 2017, 2026),
    activity('IA_MVP', 2022, 2026),
  ],
};
