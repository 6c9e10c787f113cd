/** Something wrong with CMS's data, or with the way to it. */
export interface DataProblem {
  /** Where: a path in CMS's layout, an address or a folder. */
  readonly file: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}
