import { describe, expect, it } from 'vitest';
import { missingFrom, parsePublished, union, vanished, writePublished } from '../../src/domain/published.ts';

const published = parsePublished('# a comment\n/a/ #one #two\n/b/\r\n/c.json\n');
const redirect = (from: string, to = '/') => ({ from, to });

describe('published addresses', () => {
  it('are read and written alike', () => {
    expect(writePublished(published)).toMatchInlineSnapshot(`
      "# Every address of this site that was ever published, with its anchors. None may vanish: see docs/addresses.md.
      # Written by \`npm run addresses -- --write\`, which only adds.
      /a/ #one #two
      /b/
      /c.json
      "
    `);
    expect(parsePublished(writePublished(published))).toEqual(published);
  });

  it('have not vanished while a page, a redirect or an entry for the anchor is there', () => {
    const built = parsePublished('/a/ #one\n/new/');
    expect(vanished(published, built, [])).toEqual(['/a/#two', '/b/', '/c.json']);
    expect(vanished(published, built, [redirect('/a/#two'), redirect('/b'), redirect('/c*')])).toEqual([]);
    expect(vanished(published, built, [redirect('/a/*')])).toEqual(['/a/#two', '/b/', '/c.json']);
  });

  it('are only ever added to', () => {
    const built = parsePublished('/a/ #three\n/new/');
    expect(missingFrom(published, built)).toEqual(['/a/#three', '/new/']);
    expect(missingFrom(union(published, built), published)).toEqual([]);
    expect(missingFrom(union(published, built), built)).toEqual([]);
  });
});
