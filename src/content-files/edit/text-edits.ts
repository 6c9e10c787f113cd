/** A stretch of a text, and what takes its place; with `from` = `to`, something is put in. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function insert(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

/**
 * Makes edits of a text in any order. Edits at one place are made in the order given, what is put in first. New lines
 * end as those of the text do.
 *
 * @throws where two edits overlap
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  let [result, done] = ['', 0];
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < done) throw new Error('two edits of the text overlap');
    result += text.slice(done, edit.from) + edit.text.replaceAll('\n', eol);
    done = edit.to;
  }
  return result + text.slice(done);
}
