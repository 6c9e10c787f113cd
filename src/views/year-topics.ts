import type { YearFact } from '../domain/performance-year.ts';

/** How pages name the rules of a year. */
export const topicNames = {
  'full-credit': 'Full credit',
  'special-statuses': 'Special statuses',
  'mvp-rule': 'In a MIPS Value Pathway (MVP)',
  'mvp-registration': 'Registering for an MVP',
  pcmh: 'Patient-centered medical homes',
  apm: 'Alternative payment models (APMs)',
  period: 'How long',
  groups: 'Groups',
  'submission-ways': 'How to submit',
  'submission-window': 'When to submit',
  attestation: 'What you attest',
  retention: 'How long to keep records',
  'category-weight': 'Share of the final score',
  reweighting: 'When the share differs',
  'payment-year': 'Payment year',
  'cehrt-bonus': 'Bonus for certified EHR technology (CEHRT)',
  'rule-changes': 'Changes of the rule',
} as const satisfies Record<YearFact['topic'], string>;
