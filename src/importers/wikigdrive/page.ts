import { nearest } from '../../domain/nearest.ts';
import type { Key } from './labels.ts';
import { compareTitle, type KnownActivity } from './parts/facts.ts';
import { type Field, readFields } from './parts/fields.ts';
import { findId, type IdFound } from './parts/identity.ts';
import { notePart, readSections, type Words } from './parts/sections.ts';
import { readBlocks } from './read/blocks.ts';
import { type Front, readFront } from './read/front.ts';
import { repair } from './read/misread.ts';
import { takeNotes } from './read/shortcodes.ts';
import { sourceOf } from './read/source.ts';
import { errorAt, noteAt, quote, type Remark, warningAt } from './remark.ts';
import { fewOf, lostWords } from './write/lost-words.ts';

/** What came of a page. `other`: no activity page, and does not look like one. */
export type Outcome =
  | { readonly kind: 'activity'; readonly id: string; readonly words: Words; readonly remarks: readonly Remark[] }
  | { readonly kind: 'other' | 'failed'; readonly remarks: readonly Remark[] };

export interface PageContext {
  /** Name of the file without its ending; it may hold the id. */
  readonly name: string;
  /** The performance year that the person gave. */
  readonly year?: number | undefined;
  /** The catalog's activities by id. */
  readonly known: ReadonlyMap<string, KnownActivity>;
}

/** Reads one page: text in, the words of an activity file and a report out. Pure. */
export function readPage(text: string, { name, year, known }: PageContext): Outcome {
  const front = readFront(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), name);
  const remarks: Remark[] = [...front.remarks];
  const hasErrors = () => remarks.some(({ level }) => level === 'error');
  const end = (kind: 'other' | 'failed', ...more: Remark[]): Outcome => ({
    kind,
    remarks: inOrder([...remarks, ...more]),
  });
  if (hasErrors()) return end('failed');

  if (!text.trim()) return end('other', noteAt(1, 'the file is empty'));

  const deep = deepLine(front);
  if (deep) return end('failed', errorAt(deep, `quotes or lists nested more than ${deepest} deep`));

  const repaired = repair(sourceOf(front.body, front.bodyLine));
  const { rest, notes, remarks: taken } = takeNotes(repaired.source);
  const { blocks, remarks: read } = readBlocks(rest);
  remarks.push(...repaired.remarks, ...taken, ...read);
  const noteParts = notes.map((note) => {
    const inside = readBlocks(note.source);
    remarks.push(...inside.remarks);
    return notePart(note, inside.blocks);
  });
  const fields = readFields(blocks);
  const found = findId(front, fields, name, new Set(known.keys()));

  const verdict = judge(front, fields, found, known);
  if (verdict) return end(verdict.level === 'error' ? 'failed' : 'other', verdict);
  const activity = found && known.get(found.id);
  if (!activity) return end('failed');

  const { words, remarks: sections } = readSections(fields, { activity, year, date: front.date, notes: noteParts });
  remarks.push(
    ...found.remarks,
    ...found.titles.map(({ title, shown, line }) => compareTitle(title, line, activity.facts, shown)),
    ...sections,
  );
  const { notes: body, ...keys } = words;
  if (!Object.keys(keys).length && !body && !hasErrors())
    return end('failed', errorAt(found.line, 'nothing to import: the labelled parts of the page are empty'));
  if (!words.description) remarks.push(warningAt(found.line, 'no description on the page; a draft stays a draft'));
  if (hasErrors()) return end('failed');

  const lost = lostWords(
    repaired.source.text,
    textsIn(words),
    remarks.map(({ message }) => message),
  );
  if (lost.length)
    return end(
      'failed',
      errorAt(
        lineOfWord(repaired.source.text, front.bodyLine, lost[0] ?? ''),
        `cannot place ${fewOf(lost)} and would lose it; put it under a label, or take it out`,
      ),
    );
  return { kind: 'activity', id: found.id, words, remarks: inOrder(remarks) };
}

/** The parser takes minutes over nesting far deeper than this. */
const deepest = 100;
const nested = new RegExp(`^(?:[ \\t]*(?:>|[*+-](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${deepest + 1}}`);

/** The line of the file on which quotes or lists are nested too deep, or 0; a rule such as `* * *` is neither. */
function deepLine({ body, bodyLine }: Front): number {
  const at = body.split('\n').findIndex((line) => nested.test(line) && !/^(?:[\s*]+|[\s-]+)$/.test(line));
  return at < 0 ? 0 : bodyLine + at;
}

/** Labels that tell an activity page from others. */
const telling: readonly Key[] = [
  'id',
  'weighting',
  'subcategory',
  'description',
  'documentation',
  'validation',
  'resources',
];

/** Why a page is not imported, or undefined. A note where it is no activity page, an error where it is a faulty one. */
function judge(
  front: Front,
  fields: readonly Field[],
  found: IdFound | undefined,
  known: ReadonlyMap<string, KnownActivity>,
): Remark | undefined {
  const labels = new Set(fields.flatMap(({ key }) => telling.filter((label) => label === key)));
  const likely =
    labels.size > 1 && [...labels].some((key) => ['id', 'weighting', 'subcategory', 'documentation'].includes(key));
  const title = front.title ? `the title ${quote(front.title)}` : 'a title (the page has none in its frontmatter)';
  if (!found)
    return likely
      ? errorAt(
          front.titleLine,
          `no activity id in ${title}, nor in a heading, an “Activity ID:” or the file’s name; begin the title with it, as in “AHE 5 - …”`,
        )
      : noteAt(
          1,
          `not an activity page: no activity id in its title, headings or file name${labels.size ? '' : ', and no labelled part such as “Description:”'}`,
        );
  const real = known.has(found.id);
  if (!labels.size)
    return found.weak || !real
      ? noteAt(found.line, `not an activity page: no labelled part such as “Description:”`)
      : errorAt(found.line, `the page names ${found.id}, but has no labelled part such as “Description:”`);
  const [other] = found.against;
  if (other) return errorAt(other.line, `the page says ${found.id} and, here, ${other.id}; one of them is wrong`);
  if (real) return undefined;
  const like = nearest(found.id, known.keys());
  return errorAt(found.line, `the catalog knows no activity ${found.id}${like ? `; the nearest id is ${like}` : ''}`);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

function lineOfWord(text: string, firstLine: number, word: string): number {
  const at = text.toLowerCase().search(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u'));
  return firstLine + (at > 0 ? text.slice(0, at).split('\n').length - 1 : 0);
}

function inOrder(remarks: readonly Remark[]): Remark[] {
  return [...remarks].sort((a, b) => a.line - b.line);
}
