/** Text on its way through the repairs, which still knows the line of the file that each of its lines came from. */
export interface Source {
  readonly text: string;
  /** The line of the file for each line of `text`. */
  readonly lines: readonly number[];
}

/** Puts `text` in the place of the characters from `from` up to `to`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function sourceOf(text: string, firstLine = 1): Source {
  return { text, lines: text.split('\n').map((_, i) => i + firstLine) };
}

const starts = new WeakMap<Source, readonly number[]>();

/** The line of the file on which the character at `offset` stands. */
export function lineAt(source: Source, offset: number): number {
  let begins = starts.get(source);
  if (!begins) starts.set(source, (begins = [0, ...[...source.text.matchAll(/\n/g)].map(({ index }) => index + 1)]));
  let [low, high] = [0, begins.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((begins[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return source.lines[low] ?? 1;
}

/** Applies edits that do not overlap. New lines inside an edit belong to the line of the file where the edit begins. */
export function edit(source: Source, edits: readonly Edit[]): Source {
  if (!edits.length) return source;
  const lineOf = (i: number) => source.lines[i] ?? source.lines.at(-1) ?? 1;
  const chunks: string[] = [];
  const lines = [lineOf(0)];
  let index = 0;
  let at = 0;
  const keep = (chunk: string) => {
    chunks.push(chunk);
    for (const _ of chunk.matchAll(/\n/g)) lines.push(lineOf(++index));
  };
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from)) {
    keep(source.text.slice(at, from));
    chunks.push(text);
    for (const _ of text.matchAll(/\n/g)) lines.push(lineOf(index));
    index += source.text.slice(from, to).split('\n').length - 1;
    at = to;
  }
  keep(source.text.slice(at));
  return { text: chunks.join(''), lines };
}

/** The part of a source between two characters. */
export function part(source: Source, from: number, to: number): Source {
  const before = source.text.slice(0, from).split('\n').length - 1;
  const text = source.text.slice(from, to);
  return { text, lines: source.lines.slice(before, before + text.split('\n').length) };
}

/** The edits that lie in no other one, in order. */
export function outermost<E extends Edit>(edits: readonly E[]): E[] {
  let end = -1;
  return [...edits]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      const free = from >= end;
      if (free) end = to;
      return free;
    });
}
