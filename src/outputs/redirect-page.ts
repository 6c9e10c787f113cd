import { escapeMarkup } from '../domain/escape.ts';

/** A tiny page for hosts without redirects: it leads on by itself, without JavaScript, and can be read where it does not. */
export interface RedirectPage {
  /** What is at the other end, such as `IA_AHE_5: MIPS Eligible …`. */
  readonly name: string;
  /** The address it leads to, under the base path. */
  readonly url: string;
  /** The same as a full address, where the site knows its own; otherwise `url` again. */
  readonly canonical: string;
}

export function redirectPageHtml({ name, url, canonical }: RedirectPage): string {
  const [words, href, full] = [name, url, canonical].map(escapeMarkup);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words}</title><meta name="robots" content="noindex"><link rel="canonical" href="${full}"><meta http-equiv="refresh" content="0; url=${href}"><meta name="color-scheme" content="light dark"><style>body{font:1.06rem/1.6 system-ui,sans-serif;margin:2rem}</style></head><body><main><h1>This page has its own address</h1><p>Go on to <a href="${href}">${words}</a>.</p></main></body></html>
`;
}
