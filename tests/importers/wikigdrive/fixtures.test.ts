import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/importers/wikigdrive/page.ts';
import { nameOf } from '../../../src/importers/wikigdrive/pages.ts';
import { known } from './known.ts';
import { expectPromises } from './promises.ts';

const folder = join(import.meta.dirname, '../../fixtures/wikigdrive');
const names = readdirSync(folder).sort();

describe.each(names)('%s', (name) => {
  const page = readFileSync(join(folder, name), 'utf8');
  const context = { name: nameOf(name), known };
  const outcome = readPage(page, context);

  it('gives a valid, harmless file and loses no word', () => {
    expectPromises(page, outcome, known);
  });

  it('gives what a person would expect', () => {
    expect(outcome).toMatchSnapshot();
  });

  it('reads the same with Windows line ends', () => {
    expect(readPage(page.replaceAll('\n', '\r\n'), context)).toEqual(outcome);
  });

  it('reads the same after another wrong decoding', () => {
    const misread = new TextDecoder('windows-1252').decode(new TextEncoder().encode(page));
    const again = readPage(misread, context);
    expect('words' in again && again.words).toEqual('words' in outcome && outcome.words);
  });
});
