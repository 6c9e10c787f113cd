import { anySpelling, familyOf, idOf, numberOf, readIds, type SpeltId, spellingOf } from '../../../domain/ids.ts';
import { lineOf, plain } from '../inline.ts';
import type { Front } from '../read/front.ts';
import { noteAt, quote, type Remark, warningAt } from '../remark.ts';
import { factIn } from './facts.ts';
import type { Field } from './fields.ts';

/** An id as it stands at the head of a title: `AHE 5 - …`, `IA_AHE_5: …`, `MIPS AHE-5 …`. */
interface Heading {
  /** In CMS's spelling; no promise that it exists. */
  readonly id: string;
  readonly title: string;
}

// `MVP 5: …` is headed by IA_MVP.
const spelling = anySpelling({ gap: '[\\s_–-]*', family: '(?!(?:pcmh|mvp)\\b)[a-z]{2,4}' });
const head = new RegExp(`^\\s*${spelling}(?![a-z0-9])(?:\\s*[-–—:.|)_,]+\\s*|\\s+|$)(?<title>.*)$`, 'is');

/** Splits a title into id and title, or undefined where it does not begin with an id in capitals. */
function readHeading(text: string): Heading | undefined {
  const groups: SpeltId & { title?: string } = head.exec(text.replace(/^[\s([*_#]+/, ''))?.groups ?? {};
  const { prefix, family, word, title = '' } = groups;
  const letters = [prefix, family, word].join('');
  return letters && letters === letters.toUpperCase() ? { id: idOf(groups), title: title.trim() } : undefined;
}

/** The id in a field of its own, or in a file's name, where small letters count, too. */
function readId(text: string): string | undefined {
  return readHeading(
    text
      .toUpperCase()
      .replaceAll('_', ' ')
      .replace(/^\s*\d+\s+(?=[A-Z])/, ''),
  )?.id;
}

/** Which activity a page is about, and what of the page says so. */
export interface IdFound {
  readonly id: string;
  readonly line: number;
  /** Titles on the page, without ids, each as it stands there. */
  readonly titles: readonly { readonly title: string; readonly shown: string; readonly line: number }[];
  /** The id stands in the file's name only. */
  readonly weak: boolean;
  /** Other ids that the page claims. */
  readonly against: readonly { readonly id: string; readonly line: number }[];
  readonly remarks: readonly Remark[];
}

interface Claim {
  readonly id: string | undefined;
  readonly title: string;
  readonly shown: string;
  readonly line: number;
}

/**
 * Looks for the id in the frontmatter's title, the headings, the first line, a field of its own, and the file's name.
 * A first line that is the title is taken out of the fields.
 */
export function findId(
  front: Front,
  fields: readonly Field[],
  name: string,
  known: ReadonlySet<string>,
): IdFound | undefined {
  const claims: Claim[] = [];
  if (front.title) claims.push(claimOf(front.title, front.titleLine, known));
  for (const field of fields) {
    const { key, label, line, blocks } = field;
    if (key === 'heading') claims.push(claimOf(label, line, known));
    else if (key === 'other' && field.depth && readHeading(label)) claims.push(claimOf(label, line, known));
    else if (key === 'id') claims.push({ id: readId(factIn(field)), title: '', shown: '', line });
    else if (key === 'title' && readHeading(factIn(field)))
      claims.push({ ...claimOf(factIn(field), line, known), title: '' });
    else if (key === 'lead' && blocks[0]) {
      const first = plain(blocks[0]);
      const heading = blocks[0].type === 'paragraph' && first.length <= 250 && readHeading(first);
      if (!heading || !known.has(heading.id)) continue;
      claims.push(claimOf(first, lineOf(blocks[0]), known));
      blocks.shift();
    }
  }
  const fromName = readId(name);
  const strong = claims.filter(({ id }) => id);
  const [first] = strong;
  const id = first?.id ?? (fromName && known.has(fromName) ? fromName : undefined);
  if (!id) return undefined;
  const remarks: Remark[] = [];
  if (!first) remarks.push(noteAt(1, `the id ${id} stands in the file’s name only: ${quote(name)}`));
  else if (fromName && fromName !== id && known.has(fromName))
    remarks.push(warningAt(first.line, `the file’s name says ${fromName}, the page says ${id}, which counts`));
  return {
    id,
    line: first?.line ?? 1,
    titles: claims.filter(({ title }) => title),
    weak: !first,
    against: strong.flatMap((claim) => (claim.id && claim.id !== id ? [{ id: claim.id, line: claim.line }] : [])),
    remarks,
  };
}

function claimOf(text: string, line: number, known: ReadonlySet<string>): Claim {
  const heading = readHeading(text);
  if (heading) return { ...heading, shown: text, line };
  const ids = readIds(text, known);
  const [id] = ids.length === 1 ? ids : [];
  const spelling = id && spellingOf(familyOf(id), numberOf(id));
  const title = spelling ? text.replace(new RegExp(`\\(?${spelling}\\)?\\s*[:–—-]?\\s*`, 'i'), '') : text;
  return { id, title: title.trim(), shown: text, line };
}
