import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileAt, pageAt } from '../domain/address-kinds.ts';
import type { PageKind } from '../domain/addresses.ts';
import { fileKinds } from '../outputs/files.ts';

/**
 * What an address of the build is. Pages, pinned pages, cards and data are published: whoever links to them can rely on
 * them. Small pages and error page follow from rules, and assets, pictures and files for hosts are nobody's link.
 */
export const addressKinds = [
  'page',
  'pinned page',
  'card',
  'data',
  'small page',
  'error page',
  'picture',
  'asset',
  'host file',
] as const;
export type AddressKind = (typeof addressKinds)[number];

export interface BuiltAddress {
  /** Root-relative, without the base path. */
  readonly address: string;
  readonly kind: AddressKind;
  /** The ids on a page that a link can name. */
  readonly anchors: readonly string[];
}

/** Every address of a built site, sorted. */
export function readBuiltSite(folder: string): BuiltAddress[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1))
    .map((file) => builtAddress(file.split(sep).join('/'), () => readFileSync(join(folder, file), 'utf8')))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The published ones among them. */
export function publishedOf(built: readonly BuiltAddress[]): Map<string, Set<string>> {
  const published: readonly AddressKind[] = ['page', 'pinned page', 'card', 'data'];
  return new Map(
    built.filter(({ kind }) => published.includes(kind)).map(({ address, anchors }) => [address, new Set(anchors)]),
  );
}

function builtAddress(file: string, read: () => string): BuiltAddress {
  if (!file.endsWith('.html')) return { address: `/${file}`, kind: kindOfFile(`/${file}`), anchors: [] };
  const html = read();
  const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const kind = kindOfPage(address, html);
  const hasAnchors = kind === 'page' || kind === 'pinned page';
  return { address, kind, anchors: hasAnchors ? anchorsOf(html) : [] };
}

/** What is no plain page. */
const pagesOfAKind: { readonly [Kind in PageKind]?: AddressKind } = {
  activityInYear: 'pinned page',
  embed: 'card',
  notFound: 'error page',
};

function kindOfPage(address: string, html: string): AddressKind {
  if (/<meta http-equiv="refresh"/.test(html)) return 'small page';
  const page = pageAt(address);
  return (page && pagesOfAKind[page.kind]) ?? 'page';
}

function kindOfFile(address: string): AddressKind {
  const file = fileAt(address);
  if (file) return fileKinds[file.kind].unpublished ?? 'data';
  if (/^\/(_redirects|_headers|nginx-redirects\.map|robots\.txt|CNAME|\.nojekyll)$/.test(address)) return 'host file';
  return /\.(png|svg|ico|webp|jpe?g)$/.test(address) ? 'picture' : 'asset';
}

/** Ids of headings, rows and passages inside the content; those of form fields and scripts are no anchors. */
function anchorsOf(html: string): string[] {
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0].replace(/^<main[^>]*>/, '') ?? '';
  const tags = /<(?:h[1-6]|section|article|div|dl|dt|dd|li|tr|th|p|figure)\b[^>]*?\sid=(?:"([^"]+)"|([^\s>"]+))/g;
  return [...main.matchAll(tags)].map(([, quoted, bare]) => quoted ?? bare ?? '').sort();
}
