/** What a code of a problem means, for people who meet it. */
export interface Explanation {
  readonly title: string;
  /** Why it is a problem, and what to do. Markdown. */
  readonly text: string;
  /** Content that has the problem. */
  readonly wrong: Example;
  /** The same without any problem. */
  readonly right: Example;
}

/**
 * A change, or several at once, to sound content. Documentation shows it; tests/check/examples.test.ts makes it, in the
 * content of tests/check/content-fixture.ts, and checks what comes of it.
 */
export type Example = FileChange | readonly FileChange[];

export type FileChange = {
  /** Path below `content/`. */
  readonly file: string;
} & (
  | {
      /** Keys with their values, as YAML: each in place of the one that the file has, or new. */
      readonly keys: string;
      readonly saved?: 'UTF-8' | 'Windows-1252';
    }
  | {
      /** What stands below the frontmatter. */
      readonly body: string;
      /** How often it stands there; once if not said. */
      readonly times?: number;
    }
  | {
      /** The whole file. */
      readonly text: string;
    }
  | { readonly missing: true }
);
