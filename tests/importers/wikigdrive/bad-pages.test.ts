import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/importers/wikigdrive/page.ts';
import { known } from './known.ts';

const read = (page: string, name = 'page') => {
  const { kind, remarks } = readPage(page, { name, known });
  const said = remarks.filter(({ level }) => kind === 'other' || level === 'error');
  return [kind, ...said.map(({ line, message }) => `${line}: ${message}`)];
};
const fields = 'Weighting: High\n\nDescription: Do it.\n';

describe('a page that cannot be imported', () => {
  it.each([
    ['empty', ''],
    ['of spaces', ' \n\n'],
    ['without labels or id', '# Recipes\n\nBread.'],
    ['with resources only', '# Reading list\n\n## Resources\n\n[a](https://example.org)'],
    ['with a title that looks like an id, but no labels', '---\ntitle: COVID 19 - News\n---\nNothing new.'],
  ])('is no activity page: %s', (_, page) => {
    expect(read(page)[0]).toBe('other');
  });

  it('has a title without id', () => {
    expect(read(`---\ntitle: Engage Families\n---\n${fields}`)).toMatchInlineSnapshot(`
      [
        "failed",
        "2: no activity id in the title “Engage Families”, nor in a heading, an “Activity ID:” or the file’s name; begin the title with it, as in “AHE 5 - …”",
      ]
    `);
  });

  it('has no title', () => {
    expect(read(fields)).toMatchInlineSnapshot(`
      [
        "failed",
        "1: no activity id in a title (the page has none in its frontmatter), nor in a heading, an “Activity ID:” or the file’s name; begin the title with it, as in “AHE 5 - …”",
      ]
    `);
  });

  it('has an id that nobody knows', () => {
    expect(read(`# BE 144: Engage\n\n${fields}`)).toMatchInlineSnapshot(`
      [
        "failed",
        "1: the catalog knows no activity IA_BE_144; the nearest id is IA_BE_14",
      ]
    `);
    expect(read(`# IA_XYZ_9\n\n${fields}`)).toMatchInlineSnapshot(`
      [
        "failed",
        "1: the catalog knows no activity IA_XYZ_9",
      ]
    `);
  });

  it('contradicts itself', () => {
    expect(read(`# BE 14: Engage\n\nActivity ID: AHE 5\n\n${fields}`)).toMatchInlineSnapshot(`
      [
        "failed",
        "3: the page says IA_BE_14 and, here, IA_AHE_5; one of them is wrong",
      ]
    `);
  });

  it('has an id and nothing else', () => {
    expect(read('# BE 14: Engage\n\nSome text.')).toMatchInlineSnapshot(`
      [
        "failed",
        "1: the page names IA_BE_14, but has no labelled part such as “Description:”",
      ]
    `);
    expect(read('# BE 14: Engage\n\nDescription:\n')).toMatchInlineSnapshot(`
      [
        "failed",
        "1: nothing to import: the labelled parts of the page are empty",
      ]
    `);
  });

  it('names no year for its documentation, or a year in which the activity was not', () => {
    expect(read(`# BE 14: Engage\n\n${fields}\nEvidence: A paper.`)).toMatchInlineSnapshot(`
      [
        "failed",
        "7: no performance year: the page has no date, and its resources name no year; say one with --year",
      ]
    `);
    expect(read(`---\ndate: 2029-01-01\n---\n# BE 14: Engage\n\n${fields}\nEvidence: A paper.`)).toMatchInlineSnapshot(`
      [
        "failed",
        "10: no performance year: the page names 2029, but the activity was in none of these inventories; say one with --year",
      ]
    `);
  });

  it('is nested deeper than any page means', { timeout: 10_000 }, () => {
    expect(read(`# BE 14: Engage\n\n${fields}\n${'> '.repeat(20_000)}deep`)).toMatchInlineSnapshot(`
      [
        "failed",
        "7: quotes or lists nested more than 100 deep",
      ]
    `);
    expect(read(`# BE 14: Engage\n\n${fields}\n${'<ul><li>deep'.repeat(1000)}`)).toEqual(['activity']);
    expect(read(`# BE 14: Engage\n\n${fields}\n${'* '.repeat(500)}`)).toEqual(['activity']);
  });

  it('has frontmatter in a language that would be run', () => {
    const page = `---js\n{ title: (globalThis.ran = true) }\n---\n# BE 14: Engage\n\n${fields}`;
    expect(read(page)).toMatchInlineSnapshot(`
      [
        "failed",
        "1: the frontmatter says it is \`js\`; only YAML is read, and nothing is ever run",
      ]
    `);
    expect('ran' in globalThis).toBe(false);
  });

  it('has frontmatter that is never closed', () => {
    expect(read(`---\ntitle: BE 14 - Engage\n\n${fields}`)).toMatchInlineSnapshot(`
      [
        "failed",
        "1: the frontmatter is not closed; put a line \`---\` under its last key",
      ]
    `);
  });
});

describe('a page whose file name helps', () => {
  it('has its id there', () => {
    expect(read(fields, 'be-14-engage')[0]).toBe('activity');
    expect(read(fields, '007_IA_BE_14')[0]).toBe('activity');
    expect(read(fields, 'page-1')[0]).toBe('failed');
  });
});
