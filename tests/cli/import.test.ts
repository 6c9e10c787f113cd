import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { main } from '../../src/cli/import.ts';

const root = join(import.meta.dirname, '../..');
const everything = join(root, 'content');
const fixtures = join(root, 'tests/fixtures/wikigdrive');
/** The activities that the fixtures are about. */
const ids = ['IA_AHE_5', 'IA_BE_14', 'IA_CC_2', 'IA_PSPA_20'];

/** The content with these activities alone: the command reads it anew each time. */
let facts = '';
let folder = '';
let out = '';

beforeAll(() => {
  facts = mkdtempSync(join(tmpdir(), 'facts-'));
  cpSync(everything, facts, {
    recursive: true,
    filter: (path) => !/IA_\w+\.md$/.test(path) || ids.some((id) => path.endsWith(`${id}.md`)),
  });
});
afterAll(() => rmSync(facts, { recursive: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  out = join(folder, 'out');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Runs the command; the folder's name is taken out of what it prints. */
async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const print = (line: unknown) => void lines.push(String(line));
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
  const code = await main(args.includes('--facts') ? args : [...args, '--facts', facts]);
  return { code, said: lines.join('\n').replaceAll(folder, '.') };
}

function put(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const page = (id: string, description = 'Ask families.') =>
  `---\ntitle: '${id} - A page'\ndate: '2020-02-02'\n---\n**Description**: ${description}\n`;

describe('npm run import', () => {
  it('shows what it would write and writes nothing', async () => {
    const { code, said } = await run(join(fixtures, 'notes.md'), '--to', out);
    expect(said).toContain('would write this file');
    expect(said).toContain('id: IA_CC_2');
    expect(said).toContain('notes.md:30: shortcode');
    expect(said).toContain('1 imported, 0 not activity pages, 0 failed.\nThis was a preview');
    expect(code).toBe(0);
    expect(existsSync(out)).toBe(false);
  });

  it('writes, does not overwrite, and replaces the words alone with --force', async () => {
    const wiki = put('wiki/be-14.md', page('BE 14'));
    expect((await run(wiki, '--to', out, '--write')).code).toBe(0);
    const target = join(out, 'IA_BE_14.md');
    const first = readFileSync(target, 'utf8');
    expect(first).toContain('description: Ask families.');

    put('wiki/be-14.md', `${page('BE 14', 'Ask all families.')}\n{{% note %}}\nA *new* note.\n{{% /note %}}\n`);
    const again = await run(wiki, '--to', out, '--write');
    expect(again.code).toBe(1);
    expect(again.said).toContain('exists; use --force');
    expect(readFileSync(target, 'utf8')).toBe(first);

    writeFileSync(target, first.replace('weighting: high\n', 'weighting: high # kept\n').concat('\nOld note.\n'));
    expect((await run(wiki, '--to', out, '--write', '--force')).code).toBe(0);
    expect(readFileSync(target, 'utf8')).toBe(
      `${first.replace('weighting: high\n', 'weighting: high # kept\n').replace('description: Ask', 'description: Ask all')}\nA *new* note.\n`,
    );
  });

  it('writes files that pass the check', async () => {
    const content = join(folder, 'content');
    cpSync(facts, content, { recursive: true });
    // Fixtures about one activity go one after the other, those about several together.
    const rounds: string[][] = [];
    const seen = new Map<string, number>();
    for (const name of readdirSync(fixtures)) {
      const path = join(fixtures, name);
      const id = /→ .*(IA_\w+)\.md/.exec((await run(path, '--to', out)).said)?.[1] ?? name;
      const round = seen.get(id) ?? 0;
      seen.set(id, round + 1);
      (rounds[round] ??= []).push(path);
    }
    expect([...seen.keys()].sort()).toEqual(ids);
    for (const paths of rounds) {
      const { code, said } = await run(...paths, '--to', join(content, 'activities'), '--write', '--force');
      expect(said).toContain(`${paths.length} imported, 0 not activity pages, 0 failed.`);
      expect(code).toBe(0);
      // Other files miss the activities that are not here; those that were imported lack nothing.
      expect(checkContent(content).problems.filter(({ file }) => /\/activities\/IA_/.test(file))).toEqual([]);
    }
  });

  it('goes on after files that fail, and says so in the exit code', async () => {
    put('wiki/good.md', page('BE 14'));
    put('wiki/deep/no-id.md', 'Weighting: High\n\nDescription: Something.\n');
    put('wiki/unknown.md', page('BE 99'));
    put('wiki/binary.md', Uint8Array.from([0, 1, 2, 3]));
    put('wiki/latin.md', Buffer.from(page('CC 2', 'Caf\xe9 \x96 open.'), 'latin1'));
    put('wiki/utf16.txt', Buffer.from(`\ufeff${page('PSPA 20')}`, 'utf16le'));
    put('wiki/huge.md', 'word '.repeat(1_000_000));
    put('wiki/script.md', '---js\nglobalThis.imported = 1\n---\nDescription: x');
    put('wiki/empty.md', '');
    put('wiki/readme.md', '# Read me\n\nNothing here.');
    put('wiki/logo.png', 'x');
    put('wiki/.git/config.md', page('AHE 6'));
    symlinkSync(join(folder, 'wiki'), join(folder, 'wiki/loop'));
    symlinkSync(join(folder, 'wiki/self'), join(folder, 'wiki/self'));
    const { code, said } = await run(join(folder, 'wiki'), join(folder, 'gone'), '--to', out, '--write');
    expect(code).toBe(1);
    expect(said).toContain('3 imported, 2 not activity pages, 7 failed.');
    expect(said.split('\n').filter((line) => /error: |failed: |skipped/.test(line))).toMatchInlineSnapshot(`
      [
        "  ./wiki/binary.md:1: error: not text, but a binary file",
        "  ./wiki/deep/no-id.md:1: error: no activity id in a title (the page has none in its frontmatter), nor in a heading, an “Activity ID:” or the file’s name; begin the title with it, as in “AHE 5 - …”",
        "  ./wiki/huge.md:1: error: 5000000 bytes; pages have at most 200000. Take out pasted pictures, then import it",
        "  ./wiki/script.md:1: error: the frontmatter says it is \`js\`; only YAML is read, and nothing is ever run",
        "  ./wiki/unknown.md:2: error: the catalog knows no activity IA_BE_99; the nearest id is IA_BE_14",
        "./wiki/logo.png: skipped, not a page (.md, .markdown, .mdx, .txt)",
        "./wiki/self: failed: a symbolic link that leads in a circle",
        "./gone: failed: there is no such file or folder",
      ]
    `);
    expect(readdirSync(out).sort()).toEqual(['IA_BE_14.md', 'IA_CC_2.md', 'IA_PSPA_20.md']);
    expect(readFileSync(join(out, 'IA_CC_2.md'), 'utf8')).toContain('Café – open.');
    expect('imported' in globalThis).toBe(false);
  });

  it('imports none of two pages about one activity, and a page named twice once', async () => {
    const [a, b] = [put('a.md', page('BE 14')), put('b.md', page('IA_BE_14', 'Other.'))];
    const both = await run(a, b, '--to', out, '--write');
    expect(both.said).toContain('IA_BE_14 is in several pages, and none of them is imported: this one and ./b.md');
    expect(both).toMatchObject({ code: 1 });
    expect(existsSync(out)).toBe(false);
    expect((await run(a, a, folder, '--to', out)).said).toContain('2 failed');
    expect(await run(a, a, '--to', out)).toMatchObject({ code: 0 });
  });

  it('takes other pages for failures only where they are named', async () => {
    const readme = put('wiki/readme.md', '# Read me');
    expect(await run(join(folder, 'wiki'), '--to', out)).toMatchObject({ code: 0 });
    expect(await run(readme, '--to', out)).toMatchObject({ code: 1 });
  });

  it('says that a folder has no pages', async () => {
    mkdirSync(join(folder, 'bare'));
    const { code, said } = await run(join(folder, 'bare'));
    expect(code).toBe(1);
    expect(said).toContain('./bare: failed: a folder without pages');
  });

  it('leaves a file alone that it cannot read', async () => {
    const wiki = put('be-14.md', page('BE 14'));
    const target = put('out/IA_BE_14.md', '---\nid: [\n---\n');
    const { code, said } = await run(wiki, '--to', out, '--write', '--force');
    expect(code).toBe(1);
    expect(said).toContain('IA_BE_14.md cannot be changed');
    expect(readFileSync(target, 'utf8')).toBe('---\nid: [\n---\n');
  });

  it.each([
    ['no paths', []],
    ['an unknown option', ['x', '--wirte']],
    ['a year that is none', ['x', '--year', '1999']],
    ['a file for a folder', [fixtures, '--to', join(fixtures, 'notes.md')]],
  ])('refuses %s', async (_, args) => {
    const { code, said } = await run(...args);
    expect(code).toBe(2);
    expect(said).toContain('--help');
  });

  it('explains itself', async () => {
    const { code, said } = await run('--help');
    expect(code).toBe(0);
    expect(said).toContain('--force');
  });
});

const seeds = join(root, '../shared/seeds');

describe.skipIf(!existsSync(seeds))('npm run import -- ../shared/seeds (skipped where that folder is missing)', () => {
  it('imports the three activity pages and names the other two', async () => {
    const { code, said } = await run(seeds, '--to', out, '--write', '--facts', everything);
    expect(said).toContain('3 imported, 2 not activity pages, 0 failed.');
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual(['IA_AHE_5.md', 'IA_AHE_6.md', 'IA_PSPA_20.md']);
  });
});
