/** A number of CMS's description that ours does not have, and why that is right. */
export interface NumberException {
  readonly id: string;
  readonly number: string;
  readonly reason: string;
}

export const numberExceptions: readonly NumberException[] = [
  { id: 'IA_PM_4', number: '1', reason: 'a list numeral: “1) age”' },
  { id: 'IA_PM_4', number: '2', reason: 'a list numeral: “2) comorbidities”' },
];
