/** CMS's text without its stray white space: spaces at the ends, doubled ones, tabs, no-break spaces. */
export function tidy(text: string): string {
  return text.replace(/[\s\u200B\u2060]+/g, ' ').trim();
}

/**
 * What a description says, fit only to be compared with another year's: CMS lost line breaks in some years and
 * scattered tabs and bullets in others, so letters (of either case) and digits alone count. null for a notice of
 * suspension, which stands in place of the description and says nothing about the activity.
 */
export function comparableText(description: string): string | null {
  if (/^\s*This activity (has been|was|is) suspended\b/i.test(description)) return null;
  return description
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
