import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readCatalog } from '../src/content-files/read/catalog.ts';
import { writeGeneratedContent } from './generated-content.ts';

const folder = '.cache/bench';

interface Figures {
  readonly activities: number;
  readonly pages: number;
  readonly seconds: number;
  /** Resident memory at its peak, in MB; 0 where the system does not tell. */
  readonly megabytes: number;
}

/**
 * `npm run bench [-- 1500 10000]`: builds the real content, then as many generated activities, one after the other, and
 * prints build times, memory and page weights. A benchmark, not a test: nothing passes or fails.
 */
export async function main(args: string[]): Promise<number> {
  const sizes = args.length > 0 ? args.map(Number) : [1500, 10_000];
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    console.error('npm run bench takes numbers of activities to generate: npm run bench -- 1500 10000');
    return 2;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const runs: Figures[] = [await build('real content', 'content', join(folder, 'real'))];
  printWeights(join(folder, 'real'));
  for (const size of sizes) {
    const content = join(folder, `content-${size}`);
    writeGeneratedContent('content', content, size, readCatalog().currentYear);
    runs.push(await build(`${size} activities, most of them generated`, content, join(folder, `site-${size}`)));
  }
  console.log('\nactivities   pages   build   ms a page   peak memory');
  for (const { activities, pages, seconds, megabytes } of runs)
    console.log(
      [
        String(activities).padStart(10),
        String(pages).padStart(7),
        `${seconds.toFixed(1)} s`.padStart(9),
        ((seconds * 1000) / pages).toFixed(1).padStart(11),
        `${megabytes} MB`.padStart(13),
      ].join(' '),
    );
  rmSync(folder, { recursive: true, force: true });
  return 0;
}

function build(name: string, content: string, outDir: string): Promise<Figures> {
  console.log(`Building ${name} …`);
  const started = performance.now();
  let peak = 0;
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, ['src/cli/run.mjs', 'build'], {
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const watch = setInterval(() => (peak = Math.max(peak, peakMemory(run.pid))), 100);
    run.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) return reject(new Error(`building ${name} failed`));
      resolve({
        activities: readdirSync(join(content, 'activities')).length,
        pages: htmlFiles(outDir).length,
        seconds: (performance.now() - started) / 1000,
        megabytes: peak,
      });
    });
  });
}

/** Linux keeps the peak of a process's memory; elsewhere there is no figure. */
function peakMemory(pid = 0): number {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

const htmlFiles = (site: string) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

/** Bytes as a host sends them (brotli), and how many requests a page makes before anyone touches it. */
function printWeights(site: string): void {
  const pages = htmlFiles(site).map((file) => {
    const html = readFileSync(join(site, file));
    const scripts = [...html.toString().matchAll(/<script\b[^>]*\bsrc=["']?([^"'\s>]+)/g)].map(([, src]) => src);
    return { file, bytes: brotliCompressSync(html).length, requests: 1 + new Set(scripts).size };
  });
  const kinds: [string, RegExp][] = [
    ['activity', /^activities\/ia-[a-z]+(?:-\d+)?\/index/],
    ['activity in one year', /^activities\/ia-[a-z]+(?:-\d+)?\/\d{4}\//],
    ['subcategory', /^subcategories\/.+\//],
    ['year', /^years\/.+\//],
    ['MVP', /^mvps\/.+\//],
    ['home', /^index\.html$/],
    ['table of all activities', /^activities\/index\.html$/],
  ];
  console.log('\nkind of page               pages   median       max   requests');
  for (const [kind, pattern] of kinds) {
    const some = pages.filter(({ file }) => pattern.test(file)).sort((a, b) => a.bytes - b.bytes);
    const [median, max] = [some[Math.floor(some.length / 2)]?.bytes ?? 0, some.at(-1)?.bytes ?? 0];
    console.log(
      `${kind.padEnd(25)} ${String(some.length).padStart(6)} ${`${median} B`.padStart(8)} ${`${max} B`.padStart(9)} ${String(Math.max(...some.map(({ requests }) => requests))).padStart(10)}`,
    );
  }
  console.log('');
}
