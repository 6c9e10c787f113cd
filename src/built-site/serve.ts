import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Served {
  /** The address of the home page, such as `http://localhost:4321/`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a static host would: the last slash is added to the address of a folder, the 404 page stands
 * for what is not there, and nothing outside the base path is served.
 *
 * @param folder the built site
 * @param options.base the path it was built for
 * @param options.port where to listen; 0 takes any free port
 * @throws where the port is taken (`code` is EADDRINUSE) or the folder holds no built site
 */
export async function serve(folder: string, { base = '/', port = 0 } = {}): Promise<Served> {
  const notFoundPage = join(folder, '404.html');
  if (!existsSync(notFoundPage)) throw new Error(`${folder} holds no built site: run \`npm run build\` first`);
  const files = sirv(folder, { dev: true, etag: true });
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(notFoundPage));
    };
    if (!request.url?.startsWith(`${prefix}/`)) return notFound();
    request.url = request.url.slice(prefix.length);
    const folderUrl = withSlash(folder, request.url);
    if (folderUrl) {
      response.writeHead(301, { location: prefix + folderUrl });
      return response.end();
    }
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : port}${prefix}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The address of a page that was asked for without its last slash, with it; undefined for everything else. */
function withSlash(folder: string, url: string): string | undefined {
  const [path = '', query] = url.split('?', 2);
  // Several slashes in a row could name another host in a `location`.
  if (path.endsWith('/') || !/^(\/[\w-]+)+$/.test(path)) return undefined;
  if (!existsSync(join(folder, path, 'index.html'))) return undefined;
  return `${path}/${query === undefined ? '' : `?${query}`}`;
}
