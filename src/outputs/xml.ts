import { escapeMarkup } from '../domain/escape.ts';

/** What XML 1.0 cannot hold or advises against: control characters and halves of characters. */
const impossible = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/** Any text → text of an XML document. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(impossible, ''));
}

/**
 * An element of an XML document, on a line of its own.
 *
 * @param content markup, or text that `escapeXml` has made safe; an empty element without
 */
export function element(name: string, attributes: Readonly<Record<string, string>>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return content ? `<${name}${written.join('')}>${content}</${name}>\n` : `<${name}${written.join('')}/>\n`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="utf-8"?>\n';
