import { escapeMarkdown, escapeMarkup } from './escape.ts';

/** The texts that the link kit copies: one link, written as wikis and documents want it. */

export interface LinkTarget {
  /** What the link says, such as `IA_AHE_5: Leadership in clinical trials`. */
  readonly label: string;
  /** Absolute, without spaces, quotes or brackets. */
  readonly url: string;
  /** The performance year that the address is pinned to. */
  readonly year?: number | undefined;
  /** The address of the card for an iframe. */
  readonly embedUrl?: string | undefined;
  /** The day of the citation, as readers write it. */
  readonly accessed?: string | undefined;
}

/** Every format of a link, in the order in which they are offered, with its name. */
export const linkFormats = {
  address: 'Address',
  markdown: 'Markdown',
  html: 'HTML',
  confluence: 'Confluence wiki text',
  mediawiki: 'MediaWiki',
  rst: 'reStructuredText',
  citation: 'Citation',
  iframe: 'Card for an iframe',
} as const;

export type LinkFormat = keyof typeof linkFormats;

export function linkText(format: LinkFormat, target: LinkTarget): string {
  const { label, url, year } = target;
  const words = year === undefined || label.includes(String(year)) ? label : `${label} (${year})`;
  switch (format) {
    case 'address':
      return url;
    case 'markdown':
      return markdownLink(words, url);
    case 'html':
      return `<a href="${escapeMarkup(url)}">${escapeMarkup(words)}</a>`;
    case 'confluence':
      return `[${escapeConfluence(words)}|${url}]`;
    case 'mediawiki':
      return `[${url} ${escapeMediaWiki(words)}]`;
    case 'rst':
      return `\`${escapeRst(words)} <${url.replace(/_$/, '\\_')}>\`__`;
    case 'citation':
      return citation(target);
    case 'iframe':
      return `<iframe src="${escapeMarkup(target.embedUrl ?? url)}" title="${escapeMarkup(label)}" width="480" height="200" loading="lazy"></iframe>`;
    default:
      return format satisfies never;
  }
}

/** A link as CommonMark has it; it holds inside tables too. */
export function markdownLink(label: string, url: string): string {
  return `[${escapeMarkdown(label)}](${url})`;
}

function escapeConfluence(text: string): string {
  return (
    text
      .replace(/[\\{}[\]|*!^~+]/g, '\\$&')
      .replace(/\?\?/g, '\\?\\?')
      // Inside a word, as in IA_AHE_5 or follow-up, neither is markup.
      .replace(/(?<![a-z0-9])[_-]|[_-](?![a-z0-9])/gi, '\\$&')
  );
}

function escapeMediaWiki(text: string): string {
  return text.replace(/[&<>[\]{}|~]|''+|__+/g, (signs) =>
    [...signs].map((sign) => `&#${sign.charCodeAt(0)};`).join(''),
  );
}

function escapeRst(text: string): string {
  return text.replace(/[\\`<>]/g, '\\$&');
}

function citation({ label, url, year, accessed }: LinkTarget): string {
  return [
    `${label.replace(/\.$/, '')}.`,
    'Improvement Activities Catalog.',
    ...(year === undefined ? [] : [`As of performance year ${year}.`]),
    ...(accessed ? [`Accessed ${accessed}.`] : []),
    url,
  ].join(' ');
}
