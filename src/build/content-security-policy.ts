import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Gives every built page a Content-Security-Policy that allows exactly what the page holds: its own inline styles and
 * scripts by their hashes, and files of the same host. Astro's own `security.csp` misses scoped styles of MDX
 * components and lists every script's hash on every page.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const path = join(root, name);
          writeFileSync(path, withPolicy(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

const dataBlock = /\btype=["']?application\/(ld\+)?json/;

/** A page → the same page with the policy right behind its charset, before anything it governs. */
export function withPolicy(html: string): string {
  const hashes = (tag: 'style' | 'script') =>
    [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'))]
      .filter(([, attributes = '', text]) => text && !dataBlock.test(attributes))
      .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const hasScripts = [...html.matchAll(/<script\b([^>]*)>/g)].some(
    ([, attributes = '']) => !dataBlock.test(attributes),
  );
  const policy = [
    "default-src 'none'",
    `style-src ${[...new Set(hashes('style'))].join(' ') || "'none'"}`,
    // Pagefind's index is searched by WebAssembly.
    ...(hasScripts
      ? [
          `script-src 'self' 'wasm-unsafe-eval' ${[...new Set(hashes('script'))].join(' ')}`.trim(),
          "connect-src 'self'",
        ]
      : []),
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
  return html.replace(
    /<meta charset=[^>]*>/,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
