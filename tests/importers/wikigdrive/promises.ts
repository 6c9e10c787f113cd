import type { Nodes } from 'mdast';
import { expect } from 'vitest';
import { splitFrontmatter } from '../../../src/content-files/read/frontmatter.ts';
import { activitySchema } from '../../../src/domain/activity.ts';
import type { Outcome } from '../../../src/importers/wikigdrive/page.ts';
import type { KnownActivity } from '../../../src/importers/wikigdrive/parts/facts.ts';
import { newActivity } from '../../../src/importers/wikigdrive/write/activity-file.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';

/** The words of a page's file, found without the importer's help: no frontmatter, no tags, entities or pasted data. */
function plainWords(file: string): string[] {
  const body = file.replace(/^\uFEFF?(?:---|\+\+\+)\n[\s\S]*?\n(?:---|\+\+\+)\n/, '');
  return lettersOf(
    body
      .replace(/<\/?[bi]>/g, '')
      .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, ' ')
      .replace(/&[a-z]+;/g, ' '),
  );
}

function lettersOf(text: string): string[] {
  return text.replace(/[\u00ad\u200b\ufeff]/g, '').match(/[A-Za-z0-9]{2,}/g) ?? [];
}

/** What every import has to keep: the file is valid and harmless, and no word is lost. */
export function expectPromises(
  page: string,
  outcome: Outcome,
  known: ReadonlyMap<string, KnownActivity>,
): asserts outcome is Outcome & { kind: 'activity' } {
  const report = outcome.remarks.map(({ message }) => message).join('\n');
  if (outcome.kind !== 'activity') throw new Error(`not imported:\n${report}`);
  const facts = known.get(outcome.id)?.facts;
  if (!facts) throw new Error(`no facts of ${outcome.id}`);
  const { text } = newActivity(facts, outcome.words);

  const file = splitFrontmatter(text, 'test');
  if ('problem' in file) throw new Error(file.problem.message);
  const parsed = activitySchema.parse(file.value);
  const { description = '', supportingDocumentation: { intro = '', items = [], note = '' } = {} } = parsed;
  for (const markdown of [description, intro, note, ...items.flatMap(({ text = '' }) => text), file.body])
    for (const node of nodesIn(parseMarkdown(markdown))) {
      expect(['html', 'image', 'imageReference', 'linkReference', 'definition']).not.toContain(node.type);
      if (node.type === 'link') expect(node.url).toMatch(/^(https?:\/\/|mailto:)/);
    }

  expect(text).not.toMatch(/<[a-z/!?](?!ttps?:)/i);

  const have = new Set(lettersOf(`${textsIn(parsed).join('\n')}\n${file.body}\n${report}`));
  expect(plainWords(page).filter((word) => !have.has(word))).toEqual([]);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}
