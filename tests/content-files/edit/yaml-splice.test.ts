import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { same } from '../../../src/content-files/edit/loose-equality.ts';
import { commentsOf } from '../../../src/content-files/edit/yaml-places.ts';
import { spliceYaml } from '../../../src/content-files/edit/yaml-splice.ts';

describe('spliceYaml', () => {
  it('takes the last entry of a list away and puts a new one behind its parent', () => {
    const text = 'mvps:\n  - id: A\n    activities:\n      - one\n      - two # why\n  # end\nlast: 1\n';
    const mvps = [{ id: 'A', activities: ['one'] }, { id: 'B' }];
    expect(spliceYaml(text, { mvps })).toBe(
      'mvps:\n  - id: A\n    activities:\n      - one\n      # why\n  - id: B\n  # end\nlast: 1\n',
    );
  });

  it('takes the first key away, and the only line end that is left', () => {
    expect(spliceYaml('a: 1 # one\nb: 2', { a: undefined })).toBe('# one\nb: 2');
    expect(spliceYaml('a: 1\nb: 2', { b: undefined })).toBe('a: 1');
  });

  it('fills a key without value, and empties a list', () => {
    expect(spliceYaml('a: # later\nb: 2\n', { a: 1 })).toBe('a: 1 # later\nb: 2\n');
    expect(spliceYaml('a:\n  - 1 # one\nb: 2\n', { a: [] })).toBe('a: [] # one\nb: 2\n');
  });

  it('refuses a text that it could not change in place', () => {
    expect(() => spliceYaml('{a: 1}', { a: 2 })).toThrow('not a YAML map in block style');
    expect(() => spliceYaml('a: &x 1\nb: *x\n', { a: 2 })).toThrow('Unresolved alias');
  });

  it('says what was asked and keeps every comment, whatever the lists', () => {
    const random = seeded(7);
    const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
    for (let round = 0; round < 200; round++) {
      const text = pick(layouts)(randomLists(random), () => (random() < 0.3 ? ` # c${round}` : ''));
      const wanted = { lists: randomLists(random), word: pick(['new', 'a: b', 'two\nlines', undefined]) };
      const result = spliceYaml(text, wanted, ['title', 'lists', 'word']);
      expect(same(parse(result), { title: 'x', ...wanted, end: 1 }), `${text}\n→\n${result}`).toBe(true);
      const sources = (yaml: string) => commentsOf(yaml).map(({ source }) => source);
      expect(sources(result).toSorted(), `${text}\n→\n${result}`).toEqual(sources(text).toSorted());
      expect(spliceYaml(result, wanted)).toBe(result);
    }
  });
});

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
