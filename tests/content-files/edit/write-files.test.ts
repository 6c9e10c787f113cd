import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from '../../../src/content-files/edit/write-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...names: string[]) => join(folder, ...names);
const read = (...names: string[]) => readFileSync(at(...names), 'utf8');

describe('writeFiles', () => {
  it('writes new files, with their folders, and over those that are there', () => {
    writeFileSync(at('a.md'), 'old', { mode: 0o640 });
    writeFiles([
      { path: at('a.md'), text: 'new' },
      { path: at('deep', 'b.md'), text: 'b' },
    ]);
    expect(read('a.md')).toBe('new');
    expect(statSync(at('a.md')).mode & 0o777).toBe(0o640);
    expect(read('deep', 'b.md')).toBe('b');
    expect(readdirSync(folder)).toEqual(['a.md', 'deep']);
  });

  it('writes through a symbolic link', () => {
    writeFileSync(at('real.md'), 'old');
    symlinkSync(at('real.md'), at('link.md'));
    writeFiles([{ path: at('link.md'), text: 'new' }]);
    expect(read('real.md')).toBe('new');
  });

  it('changes nothing where a file cannot be written', () => {
    writeFileSync(at('a.md'), 'old');
    writeFileSync(at('no-folder'), '');
    const files = [
      { path: at('a.md'), text: 'new' },
      { path: at('no-folder', 'b.md'), text: 'b' },
    ];
    expect(() => writeFiles(files)).toThrow(/ENOTDIR|EEXIST/);
    expect(read('a.md')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.md', 'no-folder']);
  });

  it('puts everything back where a rename fails half-way', () => {
    writeFileSync(at('a.md'), 'old');
    mkdirSync(at('c.md', 'in-the-way'), { recursive: true });
    const files = [
      { path: at('a.md'), text: 'new' },
      { path: at('b.md'), text: 'b' },
      { path: at('c.md'), text: 'c' },
    ];
    expect(() => writeFiles(files)).toThrow();
    expect(read('a.md')).toBe('old');
    expect(existsSync(at('b.md'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['a.md', 'c.md']);
  });
});
