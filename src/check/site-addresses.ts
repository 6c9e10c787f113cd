import GithubSlugger from 'github-slugger';
import type { ContentFiles, ContentText } from '../content-files/read/content.ts';
import { fill, type NamesIn } from '../domain/address-kinds.ts';
import {
  activityAnchors,
  addressOf,
  addressOfFile,
  glossaryPage,
  linkedPages,
  type PageKind,
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

/** The pages of a kind that the content gives rise to: the names in each address, and its anchors where they are known. */
type PagesIn<Names> = (
  files: ContentFiles,
  inBody: InBody,
) => readonly (readonly [Names, anchors?: readonly string[]])[];

/** The anchors of a text’s headings. */
type InBody = (folder: string, name: string) => readonly string[];

const once = (): [[]][] => [[[]]];
const unknown = (names: Iterable<string>): [[string]][] => [...names].map((name) => [[name]]);

/** Every kind of page that content may link to. Files that could not be read count by their names. */
const pages: { readonly [Kind in PageKind]: PagesIn<NamesIn<(typeof addressOf)[Kind]>> | undefined } = {
  home: once,
  activities: once,
  subcategories: once,
  years: once,
  mvps: once,
  guides: once,
  search: once,
  linkCheck: once,
  page: ({ present, glossary }, inBody) => [
    ...unknown(linkedPages),
    ...[...present.pages].map((name): [[string], string[]] => [
      [name],
      [...inBody('pages', name), ...(name === glossaryPage ? (glossary?.facts.terms ?? []).map(termAnchor) : [])],
    ]),
  ],
  guide: ({ present, questions }, inBody) =>
    [...present.guides].map((name) => [
      [name],
      [...inBody('guides', name), ...(name === questionsGuide ? questionAnchors(questions) : [])],
    ]),
  activity: ({ present, activities, lineage }, inBody) => [
    ...[...present.activities].map((id) => activity(id, inBody('activities', id))),
    ...activities.map(({ facts, name }) => activity(facts.id, inBody('activities', name))),
    ...unknown((lineage?.facts.withdrawn ?? []).map(({ id }) => slugOf(id))),
  ],
  activityInYear: ({ activities }) =>
    activities.flatMap(({ facts }) =>
      [...expandHistory(facts).keys()].map((year) => [[slugOf(facts.id), year], pinnedAnchors] as const),
    ),
  subcategory: ({ present }) => unknown(present.subcategories),
  year: ({ present }) => unknown(present.years),
  mvp: ({ mvps }) => unknown(mvps.flatMap(({ facts }) => facts.mvps.map(({ id }) => slugOf(id)))),
  // For iframes, and for what is missing: no page of ours links there.
  embed: undefined,
  notFound: undefined,
};

/** Every address that the content gives rise to and may link to. */
export function siteAddresses(files: ContentFiles): SiteAddresses {
  const headings = headingsByFile(files);
  const inBody: InBody = (folder, name) => headings.get(`${folder}/${name}`) ?? [];
  const ofPages = (Object.keys(pages) as PageKind[]).flatMap((kind) => {
    const found: readonly (readonly [readonly (number | string)[], anchors?: readonly string[]])[] =
      pages[kind]?.(files, inBody) ?? [];
    return found.map(([names, anchors]) => [fill(addressOf[kind], names), anchors && new Set(anchors)] as const);
  });
  const ofFiles = Object.values(addressOfFile).flatMap((address) => (typeof address === 'string' ? address : []));
  return new Map([...ofPages, ...ofFiles.map((address) => [address, undefined] as const)]);
}

function activity(id: string, headings: readonly string[]): [[string], string[]] {
  return [[slugOf(id)], [...activityAnchors, ...headings]];
}

function questionAnchors(questions: ContentFiles['questions']): string[] {
  return (questions?.facts.groups ?? []).flatMap((group) => group.questions.map(({ id }) => id));
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
