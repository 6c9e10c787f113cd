import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/content-files/read/catalog.ts';
import { spellingAddresses } from '../../src/domain/address-spellings.ts';
import { slugOf } from '../../src/domain/ids.ts';
import { sites } from '../support/sites.ts';

const hasNginx = spawnSync('nginx', ['-v'], { env: withSbin() }).status === 0;
const title = `a real nginx with the generated map${hasNginx ? '' : ' (skipped: no nginx; on Debian, apt-get install nginx-light)'}`;
const { activities, withdrawn } = readCatalog();
const ids = [...activities, ...withdrawn].map(({ id }) => id);

describe.each([sites.root, sites.based])(`${title}, under $base`, ({ folder, base }) => {
  let nginx: ChildProcess | undefined;
  let work = '';
  let origin = '';

  beforeAll(async () => {
    if (!hasNginx) return;
    work = mkdtempSync(join(tmpdir(), 'nginx-'));
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    writeFileSync(join(work, 'nginx.conf'), configuration(resolve(folder), base, work, port));
    nginx = spawn('nginx', ['-p', work, '-c', join(work, 'nginx.conf'), '-e', join(work, 'error.log')], {
      env: withSbin(),
      stdio: 'ignore',
    });
    await answering(origin + base);
  });
  afterAll(async () => {
    if (nginx && nginx.exitCode === null) {
      const gone = new Promise((done) => nginx?.once('exit', done));
      nginx.kill();
      await gone;
    }
    if (work) rmSync(work, { recursive: true });
  });

  const goes = async (address: string) => {
    const response = await fetch(origin + base.slice(0, -1) + address, { redirect: 'manual' });
    // A body that nobody reads is an error once the server ends.
    await response.body?.cancel();
    const to = response.headers.get('location');
    return { status: response.status, to: to && new URL(to, origin).pathname };
  };

  it.skipIf(!hasNginx)(
    'every spelling of every id, with and without the last slash, is a 301 to its page',
    async () => {
      for (const id of ids) {
        const page = `/activities/${slugOf(id)}/`;
        const to = base.slice(0, -1) + page;
        expect(await goes(page), page).toEqual({ status: 200, to: null });
        const spellings = spellingAddresses(id).flatMap((address) => [address, address.slice(0, -1)]);
        for (const address of [...spellings, page.slice(0, -1)])
          expect(await goes(address), address).toEqual({ status: 301, to });
      }
    },
  );

  it.skipIf(!hasNginx).each([
    ['/Ia_Ahe-5', '/activities/ia-ahe-5/'],
    ['/AHE-05/', '/activities/ia-ahe-5/'],
    ['/activities/IA_AHE_5/2024', '/activities/ia-ahe-5/2024/'],
    ['/ahe5/2024/', '/activities/ia-ahe-5/2024/'],
    ['/IA_PCMH/2026', '/activities/ia-pcmh/2026/'],
    ['/mips-ia-ahe-5-2024', '/activities/ia-ahe-5/'],
    ['/wiki/mips/ahe-5-mips-eligible-clinician-leadership-in-clinical-trials-or-cbpr/', '/activities/ia-ahe-5/'],
    ['/pspa-20-leadership-engagement-in-regular-guidance', '/activities/ia-pspa-20/'],
    ['/be-1-use-of-certified-ehr', '/activities/ia-be-1/'],
    ['/be-12-use-of-evidence-based-decision-aids', '/activities/ia-be-12/'],
  ])('%s is a 301 to %s', async (address, to) => {
    expect(await goes(address)).toEqual({ status: 301, to: base.slice(0, -1) + to });
  });

  it
    .skipIf(!hasNginx)
    .each(['/', '/years/2024/', '/activities/ia-ahe-5/2024/', '/mvps/g0053/', '/api/v1/activities.json'])(
    '%s stays what it is',
    async (address) => {
      expect(await goes(address)).toEqual({ status: 200, to: null });
    },
  );

  it.skipIf(!hasNginx).each(['/ahe-99', '/nothing/', '/activities/ia-ahe-5/1999/'])(
    '%s is not found',
    async (address) => {
      expect((await goes(address)).status).toBe(404);
    },
  );
});

function configuration(folder: string, base: string, work: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${work}/${name};`,
  );
  return `daemon off; master_process off; pid ${work}/nginx.pid; error_log ${work}/error.log;
events {}
http {
  access_log off; ${temporary.join(' ')}
  include ${folder}/nginx-redirects.map;
  server {
    listen 127.0.0.1:${port};
    if ($catalog_redirect) { return 301 $catalog_redirect$is_args$args; }
    location ${base} { alias ${folder}/; index index.html; }
  }
}
`;
}

/** Debian keeps nginx where only root looks. */
function withSbin(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin` };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answering(url: string): Promise<void> {
  for (let i = 0; i < 2400; i++) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nginx does not answer at ${url}`);
}
