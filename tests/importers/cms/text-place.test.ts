import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { openPlace } from '../../../src/importers/cms/text-place.ts';

let server: Server | undefined;
let folder: string | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  if (folder) rmSync(folder, { recursive: true });
  [server, folder] = [undefined, undefined];
});

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('openPlace, of a folder', () => {
  it('reads files, and tells what is not there', async () => {
    folder = mkdtempSync(join(tmpdir(), 'place-'));
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'b.json'), '\uFEFF[1]\r\n');
    writeFileSync(join(folder, 'latin'), Buffer.from([0xe9]));
    for (const place of [openPlace(folder), openPlace(pathToFileURL(folder).href)]) {
      expect(place.remote).toBe(false);
      expect(await place.read('a/b.json')).toEqual({ text: '[1]\n' });
      expect(await place.read('a/c.json')).toBeUndefined();
      expect(await place.read('latin')).toMatchObject({ problem: { message: 'The file is not UTF-8 text.' } });
      expect(await place.read('a')).toMatchObject({ problem: { message: expect.stringContaining('EISDIR') } });
    }
    expect(await openPlace(join(folder, 'none')).read('a')).toMatchObject({
      problem: { message: 'There is no such folder.' },
    });
  });

  it.skipIf(process.getuid?.() === 0)(
    'tells what may not be read (skipped for root, who may read everything)',
    async () => {
      folder = mkdtempSync(join(tmpdir(), 'place-'));
      writeFileSync(join(folder, 'a'), '');
      chmodSync(join(folder, 'a'), 0);
      expect(await openPlace(folder).read('a')).toMatchObject({ problem: { hint: 'Check its permissions.' } });
    },
  );
});

describe('openPlace, of an address', () => {
  it('reads files, and tells what is not there', async () => {
    const address = await serve(({ url }, response) => {
      if (url === '/data/a.json') response.end('[1]');
      else response.writeHead(404).end('no');
    });
    const place = openPlace(`${address}/data/`);
    expect(place.remote).toBe(true);
    expect(await place.read('a.json')).toEqual({ text: '[1]' });
    expect(await place.read('b.json')).toBeUndefined();
  });

  it('tells what a server refuses', async () => {
    const address = await serve((_, response) => response.writeHead(429).end());
    expect(await openPlace(address).read('a')).toEqual({
      problem: {
        file: `${address}/a`,
        message: 'The server answered 429 Too Many Requests.',
        hint: 'Try again later, or give a folder with --from.',
      },
    });
  });

  it('tells that the connection broke, however far it got', async () => {
    const address = await serve(({ socket }, response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('[{"category": ');
      setTimeout(() => socket.destroy(), 20);
    });
    const hint = 'Check your connection, or give a folder with --from.';
    const message = expect.stringMatching(/^Could not reach 127\.0\.0\.1:\d+ \(.+\)\.$/);
    expect(await openPlace(address).read('a')).toMatchObject({ problem: { message, hint } });
    server?.close();
    server?.closeAllConnections();
    expect(await openPlace(address).read('a')).toMatchObject({ problem: { message, hint } });
  });

  it('does not wait for ever', async () => {
    const address = await serve((_, response) => void response.write('['));
    expect(await openPlace(address, 50).read('a')).toMatchObject({
      problem: { message: expect.stringContaining('no answer in time') },
    });
  });

  it('refuses other kinds, and what is no address at all', async () => {
    expect(await openPlace('ftp://example.org').read('a')).toMatchObject({
      problem: { message: 'An address with ftp:// cannot be read.' },
    });
    expect(await openPlace('http://').read('a')).toMatchObject({
      problem: { message: 'This is no address of the web.' },
    });
  });
});
