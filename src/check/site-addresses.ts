import GithubSlugger from 'github-slugger';
import type { ContentFiles, ContentText } from '../content-files/read/content.ts';
import {
  activityAnchors,
  addressOf,
  fixedAddresses,
  glossaryPage,
  pinnedAnchors,
  questionsGuide,
} from '../domain/addresses.ts';
import { termAnchor } from '../domain/glossary.ts';
import { expandHistory } from '../domain/history.ts';
import { slugOf } from '../domain/ids.ts';
import { nodesOf } from '../markdown/nodes.ts';
import { parseText, type TextNode } from './text-tree.ts';

/** An address of the site → the anchors on its page; undefined where the page’s anchors are not known here. */
export type SiteAddresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** Every address that the content gives rise to. Files that could not be read count by their names. */
export function siteAddresses(files: ContentFiles): SiteAddresses {
  const headings = headingsByFile(files);
  const inBody = (folder: string, name: string) => headings.get(`${folder}/${name}`) ?? [];
  const addresses = new Map<string, ReadonlySet<string> | undefined>(
    fixedAddresses.map((address) => [address, undefined]),
  );

  /** Anchors of what a component shows on a page, where the page is there. */
  const add = (address: string, anchors: readonly string[] = []) => {
    const there = addresses.get(address);
    if (there) addresses.set(address, new Set([...there, ...anchors]));
  };

  for (const id of files.present.activities)
    addresses.set(addressOf.activity(slugOf(id)), new Set([...activityAnchors, ...inBody('activities', id)]));
  for (const { facts, name } of files.activities) {
    const own = new Set([...activityAnchors, ...inBody('activities', name)]);
    addresses.set(addressOf.activity(slugOf(facts.id)), own);
    for (const year of expandHistory(facts).keys())
      addresses.set(addressOf.activityInYear(slugOf(facts.id), year), new Set(pinnedAnchors));
  }
  for (const { id } of files.lineage?.facts.withdrawn ?? []) addresses.set(addressOf.activity(slugOf(id)), undefined);
  for (const name of files.present.subcategories) addresses.set(addressOf.subcategory(name), undefined);
  for (const name of files.present.years) addresses.set(addressOf.year(name), undefined);
  for (const { facts } of files.mvps)
    for (const { id } of facts.mvps) addresses.set(addressOf.mvp(slugOf(id)), undefined);
  for (const name of files.present.guides) addresses.set(addressOf.guide(name), new Set(inBody('guides', name)));
  for (const name of files.present.pages) addresses.set(addressOf.page(name), new Set(inBody('pages', name)));
  add(addressOf.guide(questionsGuide), questionAnchors(files));
  add(addressOf.page(glossaryPage), files.glossary?.facts.terms.map(termAnchor));
  return addresses;
}

function questionAnchors({ questions }: ContentFiles): string[] | undefined {
  return questions?.facts.groups.flatMap((group) => group.questions.map(({ id }) => id));
}

/** `guides/scoring` → the anchors of its headings, made as Astro makes them. */
function headingsByFile({ texts }: ContentFiles): Map<string, string[]> {
  const byFile = new Map<string, string[]>();
  for (const text of texts) {
    const slugger = new GithubSlugger();
    const slugs = parseText(text)
      .nodes.filter(({ type }) => type === 'heading')
      .map((node) => slugger.slug(wordsOf(node)));
    if (slugs.length) byFile.set(keyOf(text), [...(byFile.get(keyOf(text)) ?? []), ...slugs]);
  }
  return byFile;
}

/** The folder and name of a text’s file: `guides/scoring`. */
export function keyOf({ file, name }: ContentText): string {
  return `${file.split('/').at(-2)}/${name}`;
}

function wordsOf(node: TextNode): string {
  return [...nodesOf(node)]
    .map((child) => ('value' in child && typeof child.value === 'string' ? child.value : ''))
    .join('');
}
