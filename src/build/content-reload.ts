import type { AstroIntegration } from 'astro';

/** In `npm run dev`: a change in `content/` rebuilds the catalog and reloads the page. */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add('content');
        server.watcher.on('all', (_event, path) => {
          if (!/(^|\/)content\//.test(path)) return;
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
