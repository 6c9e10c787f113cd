import type { AstroIntegration } from 'astro';
import { fileAt } from '../domain/address-kinds.ts';

/**
 * In `npm run dev`: lets files be asked for by their addresses. One endpoint makes them all, so Astro knows no ending by
 * which to tell them from pages, and wants a slash behind each address. The build writes them without.
 */
export function devFiles(): AstroIntegration {
  return {
    name: 'dev-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          // The base path is off by now.
          const [path = '', query] = (request.url ?? '').split('?');
          if (fileAt(path)) request.url = `${path}/${query === undefined ? '' : `?${query}`}`;
          next();
        });
      },
    },
  };
}
