const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Any text → text of an element or a quoted attribute, in HTML and in XML. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Plain text → Markdown that shows it as it is, in a line, a heading, a link or a table. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*[\]<>|~$]|^#+(?=\s)/g, '\\$&')
      // Inside a word, as in IA_AHE_5, an underscore is no markup.
      .replace(/(?<![a-z0-9])_|_(?![a-z0-9])/gi, '\\_')
      .replace(/&(?=#?\w+;)/g, '\\&')
  );
}
