import { count } from '../../../domain/count.ts';
import { noteAt, quote, type Remark } from '../remark.ts';
import { type Edit, edit, lineAt, outermost, part, type Source } from './source.ts';

/** A note that a page holds in a Hugo shortcode: `{{% warning "Mind the date" %}} … {{% /warning %}}`. */
export interface Note {
  /** `note`, `warning` … */
  readonly kind: string;
  /** The heading given in the tag, or ''. */
  readonly title: string;
  readonly line: number;
  readonly source: Source;
}

const kinds = 'note|notice|warning|info|tip|caution|hint|alert|callout|important|danger|admonition|attention';
const noteName = new RegExp(`^(?:${kinds})s?$`, 'i');
const tag = /\{\{\s*([%<])\s*(\/?)\s*([A-Za-z][\w-]*)((?:"[^"]*"|[^"{}])*?)[%>]\s*\}\}/g;
const comment = /<!--[\s\S]*?-->/g;

interface Open {
  readonly name: string;
  readonly args: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Takes comments (named in the report) and notes out of a page. Other shortcodes go, what they enclose stays. */
export function takeNotes(page: Source): { rest: Source; notes: Note[]; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const source = takeComments(page, remarks);
  const open: Open[] = [];
  const cuts: (Edit & { note?: Note })[] = [];
  const drop = (from: number, text: string, why: string) => {
    cuts.push({ from, to: from + text.length, text: '' });
    remarks.push(noteAt(lineAt(source, from), `shortcode ${quote(text)}: ${why}`));
  };
  for (const match of source.text.matchAll(tag)) {
    const [text, , slash, name = '', args = ''] = match;
    const here: Open = { name: name.toLowerCase(), args, text, from: match.index, to: match.index + text.length };
    if (!slash) {
      open.push(here);
      continue;
    }
    const at = open.findLastIndex((tag) => tag.name === here.name);
    const begin = open[at];
    if (!begin) {
      drop(here.from, text, 'closes nothing; taken out');
      continue;
    }
    for (const { from, text } of open.splice(at).slice(1))
      drop(from, text, 'taken out, it may have held a picture or the like');
    if (!noteName.test(begin.name)) {
      drop(begin.from, begin.text, `taken out with ${quote(text)}; what stands between them stays`);
      cuts.push({ from: here.from, to: here.to, text: '' });
      continue;
    }
    const line = lineAt(source, begin.from);
    const { kind, title } = describe(begin);
    const inner = cuts.filter(({ from }) => from > begin.to && from < here.from);
    const note = { kind, title, line, source: inside(source, begin.to, here.from, inner) };
    cuts.push({ from: begin.from, to: here.to, text: ' ', note });
    remarks.push(noteAt(line, `${quote(begin.text)} … ${quote(text)}: kept as a note under the frontmatter`));
  }
  for (const { from, text, name } of open)
    drop(from, text, noteName.test(name) ? 'never closed; taken out, its text stays where it is' : 'taken out');
  const notes = cuts.flatMap(({ note }) => note ?? []).sort((a, b) => a.line - b.line);
  if (notes.length > 1) remarks.push(noteAt(notes[0]?.line ?? 1, `the page has ${count(notes.length, 'note')}`));
  return { rest: edit(source, outermost(cuts)), notes, remarks };
}

function takeComments(source: Source, remarks: Remark[]): Source {
  const edits = [...source.text.slice(0, source.text.lastIndexOf('-->') + 3).matchAll(comment)].map(
    ({ index, 0: text }) => {
      const words = text.slice(4, -3);
      if (words.trim()) remarks.push(noteAt(lineAt(source, index), `comment, not carried over: ${quote(words)}`));
      return { from: index, to: index + text.length, text: '' };
    },
  );
  return edit(source, edits);
}

function describe({ name, args }: Open): { kind: string; title: string } {
  const quoted = [...args.matchAll(/(?:(\w+)\s*=\s*)?"([^"]*)"/g)].filter(
    ([, key]) => !key || /^(?:title|heading|header)$/i.test(key),
  );
  const bare = args.replace(/"[^"]*"/g, '').split(/\s+/);
  return {
    kind: bare.find((word) => noteName.test(word))?.toLowerCase() ?? name,
    title: quoted
      .map(([, , text]) => text)
      .join(' ')
      .trim(),
  };
}

/** The text inside a note without the notes inside it, and without the indentation that all its lines share. */
function inside(source: Source, from: number, to: number, cuts: readonly Edit[]): Source {
  const shifted = outermost(cuts).map((cut) => ({ ...cut, from: cut.from - from, to: cut.to - from }));
  const inner = edit(part(source, from, to), shifted);
  const [first = '', ...others] = inner.text.split('\n');
  const margin = Math.min(...others.filter((line) => line.trim()).map((line) => /^ */.exec(line)?.[0].length ?? 0));
  return {
    ...inner,
    text: [first.trimStart(), ...others.map((line) => line.slice(Math.min(margin, line.length)))].join('\n'),
  };
}
