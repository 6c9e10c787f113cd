import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Renderer } from '@takumi-rs/wasm/node';
import type { AstroIntegration } from 'astro';
import { readCatalog } from '../content-files/read/catalog.ts';
import { layout, palette, pictureSize } from '../previews/layout.ts';
import { palettePng } from '../previews/palette-png.ts';
import { type Picture, pictures } from '../previews/pictures.ts';

/**
 * Draws the pictures that link previews show into `previews/` of the output. Pages can name a picture only by an
 * absolute address, so without `SITE_URL` none is drawn.
 */
export function previewPictures(): AstroIntegration {
  let wanted = false;
  return {
    name: 'preview-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        wanted = config.site !== undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!wanted) return;
        const draw = painter();
        const all = pictures(readCatalog());
        for (const picture of all) {
          const path = fileURLToPath(new URL(`previews/${picture.name}.png`, dir));
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, await draw(picture));
        }
        logger.info(`drew ${all.length} pictures`);
      },
    },
  };
}

/** A function that draws pictures as PNG, with its fonts loaded. */
export function painter(): (picture: Picture) => Promise<Uint8Array> {
  const renderer = new Renderer();
  const fonts = createRequire(import.meta.url);
  for (const weight of [400, 600])
    renderer.registerFont({
      name: 'Source Sans 3',
      weight,
      data: readFileSync(fonts.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`)),
    });
  return async (picture) =>
    palettePng(await renderer.render(layout(picture), { ...pictureSize, format: 'raw' }), pictureSize, palette);
}
