import { resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { type ContentPart, contentRoot, pathOf, readPart } from '../content-files/read/parts.ts';

/**
 * Loads a part of the content into an Astro collection, with the reader that `npm run check` uses: so both understand
 * a file alike, and a file that the check refuses is not in the collection. In `npm run dev`, a change reloads it.
 *
 * @param part a folder of the content, or one of the files beside the folders
 */
export function contentLoader(part: ContentPart) {
  const sound = () =>
    readPart(contentRoot(), part).flatMap(({ content }) => (content && !content.assumed ? [content] : []));
  return {
    name: 'content-files',
    load: async ({ store, parseData, watcher }) => {
      const load = async () => {
        const entries = await Promise.all(
          sound().map(async ({ file: filePath, name: id, facts, body }) => {
            const data = await parseData({ id, data: { ...facts }, filePath });
            return { id, data, body, filePath };
          }),
        );
        store.clear();
        for (const entry of entries) store.set(entry);
      };
      await load();
      const watched = resolve(pathOf(contentRoot(), part));
      watcher?.add(watched);
      watcher?.on('all', (_event, path) => {
        if (`${resolve(path)}${sep}`.startsWith(`${watched}${sep}`)) void load();
      });
    },
  } satisfies Loader;
}
