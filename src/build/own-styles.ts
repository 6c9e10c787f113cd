import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Takes from every built page the scoped styles of components that it does not show. Astro gives a page the styles of
 * all that its source could show: of every kind of block, where one component renders them all.
 */
export function ownStyles(): AstroIntegration {
  return {
    name: 'own-styles',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const path = join(root, name);
          writeFileSync(path, withOwnStyles(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

/** What stands between the braces of a rule: strings may hold braces. */
const declarations = String.raw`(?:[^{}"']|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')*`;
const scopedRule = new RegExp(String.raw`[^{};]*\[data-astro-cid-(\w+)\][^{};]*\{${declarations}\}`, 'g');

/** A page → the same page without rules for a `data-astro-cid-…` that no element of it carries. */
export function withOwnStyles(html: string): string {
  const body = html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '');
  const shown = new Set([...body.matchAll(/\sdata-astro-cid-(\w+)/g)].map(([, id]) => id));
  return html.replace(/(<style\b[^>]*>)([\s\S]*?)<\/style>/g, (_, tag: string, css: string) => {
    const own = css.replace(scopedRule, (rule, id) => (shown.has(id) ? rule : ''));
    return `${tag}${own === css ? css : withoutEmpty(own)}</style>`;
  });
}

/** Drops `@media` and `@layer` around what went. */
function withoutEmpty(css: string): string {
  const less = css.replace(/@[^{};]*\{\s*\}/g, '');
  return less === css ? css : withoutEmpty(less);
}
