import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/content-files/read/catalog.ts';
import { termAnchor } from '../../src/domain/glossary.ts';
import { read, sites } from '../support/sites.ts';

const { folder } = sites.root;

/** The part of a page from an anchor to the next of the same kind. */
function sectionsOf(page: string, opening: RegExp): Map<string, string> {
  const html = read(folder, page);
  const found = [...html.matchAll(opening)];
  return new Map(
    found.map((match, i) => [match[1] ?? match[2] ?? '', html.slice(match.index, found[i + 1]?.index ?? html.length)]),
  );
}

describe('questions and answers', () => {
  const sections = sectionsOf('guides/questions/index.html', /<section id=(?:"([^"]+)"|([^\s>]+)) class="?question/g);
  const questions = (readCatalog().questions?.groups ?? []).flatMap((group) => group.questions);

  it('stand under an anchor each, in the order of the file', () => {
    expect([...sections.keys()]).toEqual(questions.map(({ id }) => id));
    expect(questions.length).toBeGreaterThan(0);
  });

  it('show their sources and how sure they are, and lead on', () => {
    for (const { id, confidence, sources, citation } of questions) {
      const html = sections.get(id) ?? '';
      expect(html.includes('<details'), `${id}: a mark`).toBe(confidence !== 'verified');
      expect(html.includes(`<summary`) && html.includes(`>${confidence}</summary>`), id).toBe(
        confidence !== 'verified',
      );
      if (sources.length > 0 || citation) expect(html, id).toContain('Source: ');
      expect(html, id).toMatch(/More: <a href=/);
    }
  });
});

describe('the glossary', () => {
  it('has every term under an anchor of its own', () => {
    const sections = sectionsOf('glossary/index.html', /<div id=(?:"([^"]+)"|([^\s>]+))/g);
    expect([...sections.keys()].sort()).toEqual(readCatalog().terms.map(termAnchor).sort());
  });
});
