import type { Block } from './blocks.ts';
import { writeInline, writeMarkdown } from './markdown.ts';
import type { Note } from './notes.ts';

/** A part of the body of an activity file. */
export interface BodyPart {
  readonly line: number;
  /** Headed parts come after the others, so that nothing slips under a heading that is not its own. */
  readonly heading?: string;
  readonly text: string;
}

/** Parts → the Markdown below the frontmatter, in the order of the page. */
export function writeBody(parts: readonly BodyPart[]): string {
  const inOrder = [...parts].sort((a, b) => Number(Boolean(a.heading)) - Number(Boolean(b.heading)) || a.line - b.line);
  return inOrder
    .map(({ heading, text }) =>
      heading ? `## ${writeInline([{ type: 'text', value: heading }])}\n\n${text}`.trim() : text,
    )
    .filter(Boolean)
    .join('\n\n');
}

/** A note of a shortcode; what is more than a note says so. */
export function notePart({ kind, title, line }: Note, blocks: readonly Block[]): BodyPart {
  const name = /^(?:note|notice|info)s?$/.test(kind) ? '' : `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
  const lead = [name, title].filter(Boolean).join(': ');
  const heading = lead
    ? `${writeInline([{ type: 'strong', children: [{ type: 'text', value: `${lead}.` }] }])}\n\n`
    : '';
  return { line, text: `${heading}${writeMarkdown(blocks.map(({ node }) => node))}`.trim() };
}
