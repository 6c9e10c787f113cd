import { escapeMarkdown } from '../domain/escape.ts';
import type { Source } from '../domain/source.ts';

type Block = string | false | 0 | null | undefined;

/** Blocks of Markdown with a blank line between them; empty ones are left out. Ends with a line end. */
export function blocks(...parts: readonly Block[]): string {
  return `${parts
    .flatMap((part) => (part ? [part.trim()] : []))
    .filter(Boolean)
    .join('\n\n')}\n`;
}

/** A heading of the second level with what stands under it; nothing where nothing does. */
export function section(heading: string, ...parts: readonly Block[]): string {
  const text = blocks(...parts).trim();
  return text ? `## ${heading}\n\n${text}` : '';
}

/** A list; an item of several lines stays one item. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n');
}

export function link(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](${/[()\s]/.test(url) ? `<${url}>` : url})`;
}

export function sourceLines(sources: readonly Source[]): string[] {
  return sources.map(({ name, url, citation, published }) => {
    const place = [citation, published].filter(Boolean).join('; ');
    return `${url ? link(name, url) : escapeMarkdown(name)}${place ? ` (${escapeMarkdown(place)})` : ''}`;
  });
}
