import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCatalog } from '../content-files/read/catalog.ts';
import { spellingAddresses } from '../domain/address-spellings.ts';
import { addressOf } from '../domain/addresses.ts';
import { slugOf } from '../domain/ids.ts';
import { nginxMap } from '../outputs/nginx-map.ts';
import { redirectPageHtml } from '../outputs/redirect-page.ts';
import { redirectsFile } from '../outputs/redirects-file.ts';

/**
 * Makes every spelling of an id, and every old address of `content/redirects.yaml`, lead to its page: by small pages on
 * any host, by `_redirects` on Netlify and Cloudflare Pages, by `nginx-redirects.map` on nginx.
 */
export function redirects(): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = config.site;
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const prefix = base.replace(/\/+$/, '');
        const urlTo = (address: string) => prefix + address;
        let written = 0;
        for (const { address, to, name } of smallPages()) {
          const folder = join(root, address);
          const file = /\.html?$/.test(address) ? folder : join(folder, 'index.html');
          // Where capitals make no difference, this may be the page itself.
          if (existsSync(file)) continue;
          mkdirSync(join(file, '..'), { recursive: true });
          const url = urlTo(to);
          writeFileSync(file, redirectPageHtml({ name, url, canonical: site ? new URL(url, site).href : url }));
          written++;
        }
        // Netlify says so itself when it builds; set NETLIFY=true when you build elsewhere for it.
        const host = process.env['NETLIFY'] === 'true' ? 'netlify' : 'cloudflare';
        writeFileSync(join(root, '_redirects'), redirectsFile(readCatalog(), { urlTo, host }));
        writeFileSync(join(root, 'nginx-redirects.map'), nginxMap(readCatalog(), urlTo));
        logger.info(`${written} small pages lead to others`);
      },
    },
  };
}

function smallPages(): { address: string; to: string; name: string }[] {
  const { activities, withdrawn, redirects } = readCatalog();
  return [
    ...redirects.filter(({ from }) => !/[*#]/.test(from)).map(({ from, to }) => ({ address: from, to, name: to })),
    ...[...activities, ...withdrawn].flatMap(({ id, title }) =>
      spellingAddresses(id).map((address) => ({
        address,
        to: addressOf.activity(slugOf(id)),
        name: `${id}: ${title}`,
      })),
    ),
  ];
}
