import { renderInline } from '../markdown/render.ts';
import type { Change } from './change.ts';
import { stableId } from './stable-id.ts';
import { element, escapeXml, xmlDeclaration } from './xml.ts';

/** What a feed is about. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** Root-relative addresses of the feed and of the page that shows the same. */
  readonly self: string;
  readonly page: string;
  /** Newest first. */
  readonly changes: readonly Change[];
  /** The day of a feed that has no entries yet. */
  readonly fallbackDay: string;
}

/**
 * An Atom feed (RFC 4287). It holds no moment but the days that the content names, so that the same content gives the
 * same feed.
 *
 * @param urlTo puts the base path, and the origin where it is known, before an address of the site
 */
export function atomFeed(feed: Feed, urlTo: (address: string) => string): string {
  const day = feed.changes[0]?.day ?? feed.fallbackDay;
  const children = [
    element('id', {}, stableId(feed.self)),
    element('title', {}, escapeXml(feed.title)),
    element('subtitle', {}, escapeXml(feed.subtitle)),
    element('updated', {}, moment(day)),
    element('author', {}, element('name', {}, 'Improvement Activities Catalog')),
    element('link', { rel: 'self', type: 'application/atom+xml', href: urlTo(feed.self) }),
    element('link', { rel: 'alternate', type: 'text/html', href: urlTo(feed.page) }),
    ...feed.changes.map((change) => entry(change, urlTo)),
  ];
  return (
    xmlDeclaration + element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, children.join(''))
  );
}

function entry(change: Change, urlTo: (address: string) => string): string {
  return element(
    'entry',
    {},
    [
      element('id', {}, stableId(change.key)),
      element('title', {}, escapeXml(change.title)),
      element('updated', {}, moment(change.day)),
      element('link', { rel: 'alternate', type: 'text/html', href: urlTo(change.address) }),
      element('content', { type: 'html' }, escapeXml(contentOf(change, urlTo))),
    ].join(''),
  );
}

function contentOf({ parts, dayNote }: Change, urlTo: (address: string) => string): string {
  const paragraphs = parts.map(({ name, note, text }) => {
    const words = [`<strong>${escapeXml(name)}.</strong>`, escapeXml(note), text && renderInline(text, { urlTo })];
    return `<p>${words.filter(Boolean).join(' ')}</p>`;
  });
  return [...paragraphs, ...(dayNote ? [`<p>${escapeXml(dayNote)}</p>`] : [])].join('');
}

/** 2025-05-06 → 2025-05-06T00:00:00Z, as Atom wants it. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
