import type { RootContent } from 'mdast';
import type { z } from 'zod';
import type { activitySchema } from '../../../domain/activity.ts';
import { count } from '../../../domain/count.ts';
import { lineOf } from '../inline.ts';
import { factKeys, type Key } from '../labels.ts';
import type { Note } from '../read/shortcodes.ts';
import { errorAt, noteAt, quote, type Remark, warningAt } from '../remark.ts';
import { type BodyPart, writeBody, writeMarkdown } from '../write/markdown.ts';
import { readEvidence } from './evidence.ts';
import { compareFact, factIn, type KnownActivity } from './facts.ts';
import type { Field } from './fields.ts';
import { readResources } from './resources.ts';
import { yearOf } from './year.ts';

/** The parts of an activity file that a page can give. */
export type Words = Pick<z.input<typeof activitySchema>, 'description' | 'supportingDocumentation' | 'resources'> & {
  /** Markdown below the frontmatter; '' where the page has no notes. */
  readonly notes: string;
};

export interface SectionsContext {
  readonly activity: KnownActivity;
  /** The performance year that the person gave. */
  readonly year: number | undefined;
  /** Day of the page, such as 2020-02-27. */
  readonly date: string | undefined;
  /** Notes from shortcodes. */
  readonly notes: readonly BodyPart[];
}

/** The labelled parts of a page → the words of an activity file. What fits nowhere becomes notes. */
export function readSections(fields: readonly Field[], context: SectionsContext): { words: Words; remarks: Remark[] } {
  const { activity } = context;
  const remarks: Remark[] = [];
  const parts: BodyPart[] = [...context.notes];
  const of = (key: Key) => fields.filter((field) => field.key === key);
  const blocksOf = (key: Key) => of(key).flatMap(({ blocks }) => blocks);

  const links = readResources(blocksOf('resources'));
  remarks.push(...links.remarks);
  if (links.rest[0]) parts.push({ line: lineOf(links.rest[0]), heading: 'Resources', blocks: links.rest });

  const [ownYear] = of('year');
  const based = yearOf({
    asked: context.year,
    field: ownYear && factIn(ownYear),
    resources: links.resources,
    date: context.date,
    inventory: activity.years,
  });
  const year = 'year' in based ? based : undefined;
  for (const field of fields) {
    const part = leftOver(field);
    if (part) parts.push(part);
    if (factKeys.includes(field.key as Key)) remarks.push(compareFact(field, activity.facts, year?.year));
  }

  const own = blocksOf('documentation');
  const evidence = readEvidence(own.length ? own : blocksOf('validation'));
  const validation = own.length ? writeMarkdown(blocksOf('validation')) : '';
  const intro = [validation, evidence?.intro ?? ''].filter(Boolean).join('\n\n');
  const [section] = [...of('documentation'), ...of('validation')];
  if (evidence && section) remarks.push(yearRemark(section.line, based));

  const description = writeMarkdown(blocksOf('description'));
  const evidenceRead = `supportingDocumentation: ${evidence?.reading ?? 'nothing'}`;
  const readAs: Partial<Record<Field['key'], string>> = {
    description: 'description',
    documentation: evidenceRead,
    validation: own.length ? 'the text before the items of supportingDocumentation' : evidenceRead,
    resources: `resources: ${count(links.resources.length, 'link')}`,
    note: 'a note under the frontmatter',
    other: 'no part of an activity file; kept under the frontmatter, under a heading of its own',
    heading: 'the page’s title',
  };
  const firsts = new Set<string>();
  for (const { key, label, line, blocks } of fields) {
    const reading = readAs[key];
    if (!reading) continue;
    const again = firsts.has(key) && key !== 'note' && key !== 'other';
    firsts.add(key);
    const message = `${quote(label)} read as ${again ? 'more of the same' : reading}`;
    remarks.push({ line, level: key === 'other' ? 'warning' : 'note', message });
    if (!blocks.length && key !== 'other' && key !== 'heading')
      remarks.push(warningAt(line, `${quote(label)} has nothing under it`));
  }
  return {
    words: {
      ...(description && { description }),
      ...(evidence &&
        year && {
          supportingDocumentation: {
            join: evidence.join,
            basedOn: year.year,
            ...(intro && { intro }),
            items: [...evidence.items],
            ...(evidence.note && { note: evidence.note }),
          },
        }),
      ...(links.resources.length > 0 && { resources: links.resources }),
      notes: writeBody(parts),
    },
    remarks,
  };
}

/** What of a field goes into the notes. */
function leftOver({ key, label, line, blocks, depth }: Field): BodyPart | undefined {
  if (key === 'other') return { line, heading: label, blocks };
  if (key === 'note') {
    const kind = label.replace(/[\s:]+$/, '');
    const lead = /^(?:notes?|comments?)$/i.test(kind) || depth ? [] : boldLine(`${kind}.`);
    return blocks.length ? { line, blocks: [...lead, ...blocks] } : undefined;
  }
  const left = factKeys.includes(key as Key) ? blocks.slice(1) : key === 'lead' || key === 'heading' ? blocks : [];
  return left[0] && { line: lineOf(left[0]), blocks: left };
}

/** A note of a shortcode; what is more than a note says so. */
export function notePart({ kind, title, line }: Note, blocks: readonly RootContent[]): BodyPart {
  const name = /^(?:note|notice|info)s?$/.test(kind) ? '' : `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
  const lead = [name, title].filter(Boolean).join(': ');
  return { line, blocks: [...(lead ? boldLine(`${lead}.`) : []), ...blocks] };
}

function boldLine(value: string): RootContent[] {
  return [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value }] }] }];
}

function yearRemark(line: number, based: ReturnType<typeof yearOf>): Remark {
  if ('problem' in based) return errorAt(line, based.problem);
  return noteAt(line, `supportingDocumentation is based on ${based.year}: ${based.from}`);
}
