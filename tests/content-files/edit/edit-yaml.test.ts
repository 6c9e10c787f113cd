import { globSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Lexer, parse, parseDocument } from 'yaml';
import { editYaml } from '../../../src/content-files/edit/edit-yaml.ts';
import { layout as ownLayout } from '../../../src/content-files/edit/render-yaml.ts';
import { cutFrontmatter } from '../../../src/content-files/read/frontmatter.ts';

describe('editYaml', () => {
  it('takes the last entry of a list away and puts a new one behind its parent', () => {
    const text = 'mvps:\n  - id: A\n    activities:\n      - one\n      - two # why\n  # end\nlast: 1\n';
    const mvps = [{ id: 'A', activities: ['one'] }, { id: 'B' }];
    expect(editYaml(text, { mvps })).toBe(
      'mvps:\n  - id: A\n    activities:\n      - one\n      # why\n  - id: B\n  # end\nlast: 1\n',
    );
  });

  it('takes the first key away, and the only line end that is left', () => {
    expect(editYaml('a: 1 # one\nb: 2', { a: undefined })).toBe('# one\nb: 2\n');
    expect(editYaml('a: 1\nb: 2', { b: undefined })).toBe('a: 1\n');
  });

  it('fills a key without value, and empties a list', () => {
    expect(editYaml('a: # later\nb: 2\n', { a: 1 })).toBe('a: 1 # later\nb: 2\n');
    expect(editYaml('a:\n  - 1 # one\nb: 2\n', { a: [] })).toBe('# one\na: []\nb: 2\n');
  });

  it('moves the comments of an item with it, and gives its place to what takes it', () => {
    const text = 'years:\n  - is: 2018-2019 # two\n  # last\n  - is: 2020\n';
    expect(editYaml(text, { years: [{ is: 2018 }, { is: 2019 }, { is: 2020 }] })).toBe(
      'years:\n  - is: 2018 # two\n  - is: 2019\n  # last\n  - is: 2020\n',
    );
    expect(editYaml(text, { years: [{ is: 2020 }, { is: '2018-2019' }] })).toBe(
      'years:\n  # last\n  - is: 2020\n  - is: 2018-2019 # two\n',
    );
  });

  it('refuses what it could not change in place', () => {
    expect(() => editYaml('- a', { a: 2 })).toThrow('not a YAML map');
    expect(() => editYaml('a: [', { a: 2 })).toThrow('not a YAML map');
    expect(() => editYaml('a: &x 1\nb: *x\n', { a: 2 })).toThrow('with aliases');
  });

  it('says what was asked and keeps every comment, whatever the lists', () => {
    const random = seeded(7);
    const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
    for (let round = 0; round < 200; round++) {
      const text = pick(layouts)(randomLists(random), () => (random() < 0.3 ? ` # c${round}` : ''));
      const wanted = { lists: randomLists(random), word: pick(['new', 'a: b', 'two\nlines\n', undefined]) };
      const result = editYaml(text, wanted, ['title', 'lists', 'word']);
      const defined = JSON.parse(JSON.stringify({ title: 'x', ...wanted, end: 1 }));
      expect(isDeepStrictEqual(parse(result), defined), `${text}\n→\n${result}`).toBe(true);
      expect(commentsOf(result), `${text}\n→\n${result}`).toEqual(commentsOf(text));
      expect(editYaml(result, wanted)).toBe(result);
      expect(text.includes('\r\n')).toBe(/^(?:[^\n]*\r\n)*$/.test(result));
    }
  });
});

describe('the files of content/', () => {
  // Its folded texts would become one line each; no command edits it.
  const folded = ['content/questions.yaml'];

  it.each(globSync('content/**/*.{md,mdx,yaml}'))('%s', (path) => {
    const text = readFileSync(path, 'utf8');
    const yaml = path.endsWith('.yaml') ? text : (cutFrontmatter(text)?.yaml ?? '');
    expect(editYaml(yaml, parse(yaml))).toBe(yaml);
    // Laid out anew, as after an edit: a change shows as the lines that changed, and no others.
    if (!folded.includes(path.replaceAll('\\', '/'))) expect(parseDocument(yaml).toString(ownLayout)).toBe(yaml);
  });
});

/** The comments of a YAML text, sorted. Lines of a block text come behind a mark of their own, and are none. */
function commentsOf(yaml: string): string[] {
  return [...new Lexer().lex(yaml)].filter((token, at, all) => /^#/.test(token) && all[at - 1] !== '\x1f').sort();
}

type List = { id: string; note?: string; parts?: string[] };

const layouts = [layout('  ', '\n'), layout('', '\n'), layout('    ', '\r\n')];

/** Writes the lists as YAML with comments in every place that may have one. */
function layout(indent: string, eol: string) {
  return (lists: readonly List[], comment: () => string): string =>
    [
      `title: 'x'${comment()}`,
      `lists:${comment()}`,
      ...lists.flatMap(({ id, note, parts }) => [
        `${indent}- id: ${id}${comment()}`,
        ...(comment() ? [`${indent}  # of ${id}`] : []),
        ...(note ? [`${indent}  note: "${note}"${comment()}`] : []),
        ...(parts ? [`${indent}  parts:${comment()}`, ...parts.map((part) => `${indent}  - ${part}${comment()}`)] : []),
        ...(comment() ? [`${indent}# after ${id}`] : []),
      ]),
      '# before the word',
      'word: |',
      '  # no comment',
      '',
      '  old',
      '',
      `end: 1${comment()}`,
      '',
    ].join(eol);
}

function randomLists(random: () => number): List[] {
  const some = <T>(items: T[]) => items.filter(() => random() < 0.6);
  const lists = some(['A', 'B', 'C', 'D']).map((id) => {
    const parts = some(['p', 'q', 'r', 's']);
    return {
      id,
      ...(random() < 0.5 && { note: random() < 0.5 ? 'words: with a colon' : 'plain' }),
      ...(parts.length && { parts }),
    };
  });
  return lists.length ? lists : [{ id: 'Z' }];
}

/** The same numbers every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
