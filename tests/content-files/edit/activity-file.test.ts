import { describe, expect, it } from 'vitest';
import { replaceKeys } from '../../../src/content-files/edit/activity-file.ts';
import { splitFrontmatter } from '../../../src/content-files/read/frontmatter.ts';

/** As somebody writes a file whose editor does not format it. */
const byHand = `---
# facts
id: IA_ZZ_1
title:   'Plant a tree'   # as CMS writes it
subcategory: garden-care
weighting: "high"
history: # oldest first
- years: 2017   # the first year
  title: Plant trees.
  weighting: medium
  # seen in the inventory
- years: "2018-2024"
  weighting: high
  # nothing more
# between
- years: 2025 - 2026
  # the end
draft: true

# words
aliases: [ tree,   wood ]
description: >
  Plant
  a tree. # no comment
resources:
    - title: Trees
      url: https://example.org/trees
---

# Notes

---
title: not this one
`;

/** The same, as the project's files are laid out. */
const file = `---
# facts
id: IA_ZZ_1
title: 'Plant a tree' # as CMS writes it
subcategory: garden-care
weighting: "high"
history:
  # oldest first
  - years: 2017 # the first year
    title: Plant trees.
    weighting: medium
    # seen in the inventory
  - years: "2018-2024"
    weighting: high
  # between
  - years: 2025 - 2026
  # the end
draft: true

# words
aliases: [tree, wood]
description: |
  Plant
  a tree. # no comment
resources:
  - title: Trees
    url: https://example.org/trees
---

# Notes

---
title: not this one
`;

const comments = (text: string) => text.match(/# .*/g)?.sort();

describe('replaceKeys', () => {
  it('leaves the file as it is, byte for byte, where all values are there already', () => {
    const same = replaceKeys(byHand, {
      title: 'Plant a tree',
      description: 'Plant a tree. # no comment',
      aliases: ['tree', 'wood'],
      history: [
        { years: 2017, title: 'Plant trees.', weighting: 'medium' },
        { years: '2018-2024', weighting: 'high' },
        { years: '2025 - 2026' },
      ],
    });
    expect(same).toBe(byHand);
  });

  it('changes the value alone and keeps what stands behind it', () => {
    expect(replaceKeys(file, { title: 'Plant: two trees' })).toBe(
      file.replace("title: 'Plant a tree' #", 'title: "Plant: two trees" #'),
    );
  });

  it('edits only the entries of the history that differ', () => {
    const changed = replaceKeys(file, {
      history: [
        { years: 2017, title: 'Plant trees.', weighting: 'medium' },
        { years: '2018-2024', title: 'Plant a wood', weighting: 'high' },
        { years: '2025-2027', title: 'Plant a wood' },
        { years: 2028 },
      ],
    });
    expect(changed).toBe(
      file
        .replace('"2018-2024"\n', '"2018-2024"\n    title: Plant a wood\n')
        .replace('- years: 2025 - 2026', '- years: 2025-2027\n    title: Plant a wood\n  - years: 2028'),
    );
  });

  it('keeps the comments of entries that go', () => {
    const changed = replaceKeys(file, { history: [{ years: '2018-2024', weighting: 'high' }] });
    expect(comments(changed)).toEqual(comments(file));
    expect(changed).toContain(
      'history:\n  # oldest first\n  # the first year\n  # seen in the inventory\n  - years: "2018-2024"',
    );
  });

  it('keeps the comments of a value that is written anew', () => {
    const changed = replaceKeys(file, { history: [{ weighting: 'high', years: 2020 }], title: 'One\ntwo' });
    expect(comments(changed)).toEqual(comments(file));
    expect(changed).toContain('title: | # as CMS writes it\n  One\n  two\nsubcategory');
  });

  it('puts a new key in its usual place and takes keys away', () => {
    const changed = replaceKeys(file, { mvpOnly: true, summary: 'A tree.', draft: undefined });
    expect(changed).toBe(
      file
        .replace('weighting: "high"\n', 'weighting: "high"\nmvpOnly: true\n')
        .replace('draft: true\n', '')
        .replace('# the end\n', '# the end\nsummary: A tree.\n'),
    );
  });

  it('writes words, lists and links for the first time, and anew', () => {
    const short = '---\nid: IA_ZZ_1\nhistory:\n  - years: 2017\n---\n';
    const changes = {
      description: 'One.\n\n- a\n- b',
      supportingDocumentation: {
        join: 'one of' as const,
        basedOn: 2025,
        items: [{ title: 'Receipt', text: 'Of the tree: with its date.' }, { title: 'Photo' }],
      },
      resources: [{ title: 'Trees', url: 'https://example.org/' }],
    };
    const full = replaceKeys(short, changes);
    expect(full).toMatchInlineSnapshot(`
      "---
      id: IA_ZZ_1
      history:
        - years: 2017
      description: |
        One.

        - a
        - b
      supportingDocumentation:
        join: one of
        basedOn: 2025
        items:
          - title: Receipt
            text: "Of the tree: with its date."
          - title: Photo
      resources:
        - title: Trees
          url: https://example.org/
      ---
      "
    `);
    expect(replaceKeys(full, changes)).toBe(full);
    expect(replaceKeys(full, { ...changes, description: 'Two.' })).toBe(
      full.replace('|\n  One.\n\n  - a\n  - b', 'Two.'),
    );
    expect(
      replaceKeys(full, { description: undefined, supportingDocumentation: undefined, resources: undefined }),
    ).toBe(short);
  });

  it('keeps a byte-order mark and Windows line ends', () => {
    const windows = `\uFEFF${file.replaceAll('\n', '\r\n')}`;
    expect(replaceKeys(windows, { history: [{ years: 2017 }], mvpOnly: true })).toBe(
      `\uFEFF${replaceKeys(file, { history: [{ years: 2017 }], mvpOnly: true }).replaceAll('\n', '\r\n')}`,
    );
  });

  it('leaves a list in brackets in brackets', () => {
    expect(replaceKeys(file, { aliases: ['tree'] })).toBe(file.replace('[tree, wood]', '[tree]'));
  });

  it('lays a file out anew that was written by hand, with every comment and every other word', () => {
    const changed = replaceKeys(byHand, { weighting: 'medium' });
    expect(changed).not.toContain('high"');
    expect(comments(changed)).toEqual(comments(byHand));
    const facts = (text: string) => splitFrontmatter(text, 'f.md');
    expect(facts(changed)).toMatchObject({
      ...{ body: '# Notes\n\n---\ntitle: not this one', problems: [] },
      value: { ...Object(Object(facts(byHand)).value), weighting: 'medium' },
    });
  });

  it('refuses what is no YAML frontmatter', () => {
    expect(() => replaceKeys('# Title\n', { title: 'x' })).toThrow('the file has no frontmatter');
    expect(() => replaceKeys('---\na: [\n---\n', { title: 'x' })).toThrow('not a YAML map');
    expect(() => replaceKeys('---\n- a\n---\n', { title: 'x' })).toThrow('not a YAML map');
  });
});
