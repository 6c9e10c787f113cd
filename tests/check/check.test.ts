import { mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { codesWith, problemsWith, swap, withContent } from './content-fixture.ts';

test('sound content has no problems', () => {
  expect(problemsWith({})).toEqual([]);
});

test('all problems are found at once, in the order of file, line and column', () => {
  const codes = codesWith({
    'activities/IA_BE_1.md': (text) =>
      text
        .replace('weighting: high', 'weighting: hihg')
        .replace('years: 2018-2024', 'years: 2017-2024')
        .replace('summary:', 'sumary:')
        .replace('Keep every record.', '[a](/nowhere/) <b>'),
    'activities/IA_BE_10.md': 'no frontmatter',
    'activities/IA_BE_2.md': swap('subcategory: beneficiary-engagement', 'subcategory: nowhere'),
    'glossary.yaml': swap('- IA_BE_1', '- IA_BEE_1'),
    'mvps/2026.yaml': 'year: [',
  });
  expect(codes).toMatchInlineSnapshot(`
    [
      "activities/IA_BE_1.md:5:12 unknown-value",
      "activities/IA_BE_1.md:10:12 years-overlap",
      "activities/IA_BE_1.md:13:1 unknown-key",
      "activities/IA_BE_1.md:22:1 dead-link",
      "activities/IA_BE_1.md:22:16 raw-html",
      "activities/IA_BE_2.md:4:14 unknown-subcategory",
      "activities/IA_BE_10.md:1:1 frontmatter-missing",
      "glossary.yaml:7:9 unknown-activity",
      "mvps/2026.yaml:1:8 broken-yaml",
    ]
  `);
});

test('a broken file makes no other file look wrong', () => {
  for (const path of ['activities/IA_BE_1.md', 'activities/IA_CC_1.md', 'subcategories/care-coordination.md'])
    expect(codesWith({ [path]: '---\nid: [\n---\n' })).toEqual([`${path}:2:6 broken-yaml`]);
  for (const path of ['years/2026.md', 'years/2017.md', 'guides/scoring.mdx'])
    expect(codesWith({ [path]: 'no frontmatter' })).toEqual([`${path}:1:1 frontmatter-missing`]);
  for (const path of ['lineage.yaml', 'glossary.yaml', 'sources.yaml', 'mvps/2026.yaml'])
    expect(codesWith({ [path]: 'x: [' })).toEqual([`${path}:1:5 broken-yaml`]);
});

test.each([
  ['no UTF-8', Buffer.from('---\nid: IA_BE_2\ntitle: caf\xe9\n---\n', 'latin1'), 'activities/IA_BE_2.md:3:11 not-utf8'],
  ['UTF-16', Buffer.from('\ufeff---\nid: IA_BE_2\n---\n', 'utf16le'), 'activities/IA_BE_2.md:1:1 not-utf8'],
  ['5 MB', `---\nid: IA_BE_2\n---\n${'x'.repeat(5_000_000)}`, 'activities/IA_BE_2.md:1:1 file-too-large'],
  ['empty', '', 'activities/IA_BE_2.md:1:1 frontmatter-missing'],
  ['JavaScript', '---js\nprocess.exit(99)\n---\n', 'activities/IA_BE_2.md:1:1 frontmatter-language'],
  ['not closed', '---\nid: IA_BE_2\n', 'activities/IA_BE_2.md:1:1 frontmatter-not-closed'],
  ['an alias', '---\nid: &a IA_BE_2\ntitle: *a\n---\n', 'activities/IA_BE_2.md:3:8 yaml-alias'],
  ['a key twice', '---\nid: IA_BE_2\nid: IA_BE_2\n---\n', 'activities/IA_BE_2.md:3:1 duplicate-key'],
  ['a list', '---\n- IA_BE_2\n---\n', 'activities/IA_BE_2.md:2:1 wrong-type'],
])('a file as a whole: %s', (_, text, expected) => {
  expect(codesWith({ 'activities/IA_BE_2.md': text })).toEqual([expected]);
});

test('a bomb of aliases is refused before it grows', () => {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [a, b] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'])
    lines.push(`${b}: &${b} [${Array(9).fill(`*${a}`).join(', ')}]`);
  const codes = codesWith({ 'glossary.yaml': lines.join('\n') });
  expect(new Set(codes.map((code) => code.split(' ')[1]))).toEqual(new Set(['yaml-alias']));
});

test('a byte-order mark and Windows line ends are no problem', () => {
  expect(codesWith({ 'activities/IA_BE_1.md': (text) => `\ufeff${text.replaceAll('\n', '\r\n')}` })).toEqual([]);
});

test('places are right below a byte-order mark and Windows line ends', () => {
  const change = (text: string) => `\ufeff${text.replace('Keep every', 'Keep <b>every').replaceAll('\n', '\r\n')}`;
  expect(codesWith({ 'activities/IA_BE_1.md': change })).toEqual(['activities/IA_BE_1.md:22:6 raw-html']);
});

test('missing files, and files that nothing reads', () => {
  const changes = {
    'sources.yaml': null,
    'mvps/2026.yaml': null,
    'activities/IA_BE_3.markdown': 'x',
    'notes.txt': 'x',
    'activities/.DS_Store': 'x',
    'activities/old/IA_BE_4.md': 'x',
    'activities/folder.md/x': 'x',
    'README.md': 'x',
  };
  expect(problemsWith(changes).join('\n\n')).toMatchInlineSnapshot(`
    "activities/folder.md:1:1 unknown-file
    Nothing reads this file.
    → Name it with the ending .md if it is content; otherwise move it out of the content folder.

    activities/IA_BE_3.markdown:1:1 unknown-file
    Nothing reads this file.
    → Name it with the ending .md if it is content; otherwise move it out of the content folder.

    activities/old:1:1 unknown-file
    Nothing reads this file.
    → Name it with the ending .md if it is content; otherwise move it out of the content folder.

    mvps:1:1 folder-empty
    The folder is missing or holds no .yaml file.
    → Restore its files from version control.

    notes.txt:1:1 unknown-file
    Nothing reads this.
    → Content stands in: activities/, subcategories/, years/, mvps/, guides/, pages/, lineage.yaml, glossary.yaml, questions.yaml, sources.yaml, redirects.yaml, README.md.

    sources.yaml:1:1 file-missing
    The file is missing.
    → Restore it from version control."
  `);
});

test('a link to a file that is gone', () => {
  const codes = withContent({}, (root) => {
    symlinkSync(join(root, 'gone'), join(root, 'sources.yaml~'));
    renameSync(join(root, 'sources.yaml~'), join(root, 'sources.yaml'));
    symlinkSync(join(root, 'gone'), join(root, 'activities/IA_BE_3.md'));
    return checkContent(root).problems.map(({ code }) => code);
  });
  expect(codes).toEqual(['file-missing', 'file-missing']);
});

test('an empty folder and no folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    const codes = (folder: string) => checkContent(folder).problems.map(({ code }) => code);
    expect(new Set(codes(root))).toEqual(new Set(['folder-empty', 'file-missing']));
    expect(codes(join(root, 'nowhere'))).toEqual(['file-missing']);
  } finally {
    rmSync(root, { recursive: true });
  }
});
