import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/links.ts';

let folder: string;
let out: string[];
let errors: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
  [out, errors] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text) => out.push(String(text)));
  vi.spyOn(console, 'error').mockImplementation((text) => errors.push(String(text)));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
};

describe('npm run links', () => {
  it('prints file, line, id, status, link and marks; a year may stand in the path', async () => {
    put('wiki/a.md', 'text\n\nIA_AHE_1 and PSPA 16');
    put('wiki/2019-improvement-activities/b.md', 'IA_BE_14');
    put('wiki/.git/c.md', 'IA_BE_14');
    expect(await main([folder, '--base', 'https://ia.example/mips/'])).toBe(0);
    expect(out.map((line) => line.replace(folder, ''))).toEqual([
      expect.stringMatching(
        /^\/wiki\/2019-improvement-activities\/b\.md:1 {2}IA_BE_14 {2}in-force {2}https:\/\/ia\.example\/mips\/activities\/ia-be-14\/2019\//,
      ),
      '/wiki/a.md:3  IA_AHE_1  renumbered  https://ia.example/mips/activities/ia-ahe-1/  (renumbered to IA_EPA_7 in 2026)',
      '/wiki/a.md:3  IA_PSPA_16  in-force  https://ia.example/mips/activities/ia-pspa-16/',
      '3 finds in 2 files; 1 of something removed or renumbered.',
    ]);
  });

  it('gives JSON', async () => {
    put('a.md', 'IA_BE_14 (2019)');
    expect(await main([folder, '--format', 'json', '--current'])).toBe(0);
    expect(JSON.parse(out.join(''))).toMatchObject({
      files: 1,
      finds: [{ line: 1, id: 'IA_BE_14', year: 2019, status: 'in-force', link: '/activities/ia-be-14/' }],
      leftOut: [],
    });
  });

  it('fails under --strict alone where a link leads to something gone', async () => {
    put('a.md', 'IA_AHE_1');
    expect(await main([folder])).toBe(0);
    expect(await main([folder, '--strict'])).toBe(1);
    put('a.md', 'IA_BE_14');
    expect(await main([folder, '--strict'])).toBe(0);
  });

  it('says what it left out', async () => {
    put('a.bin', Uint8Array.of(0, 1, 2));
    expect(await main([folder, '/no/such/file'])).toBe(2);
    expect(errors).toEqual([`${join(folder, 'a.bin')}: is no text`, '/no/such/file: is not there']);
  });

  it.each([
    [[]],
    [['--nonsense']],
    [['--format', 'xml', 'x']],
    [['--base', 'javascript:x', 'x']],
    [['--year', '1999', 'x']],
  ])('refuses %j', async (args) => {
    expect(await main(args)).toBe(2);
    expect(errors.join()).toContain('npm run links');
  });
});
