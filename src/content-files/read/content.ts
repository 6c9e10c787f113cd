import { basename } from 'node:path';
import type { Content, Entry } from '../../domain/content.ts';
import type { ContentFile, ContentText } from './content-file.ts';
import { missingParts } from './missing-parts.ts';
import { type ContentFolder, type ContentPart, contentParts, type FactsOf, readPart } from './parts.ts';
import type { ReadingProblem } from './reading-codes.ts';

export type { ContentFile, ContentText } from './content-file.ts';

type FilesByPart = {
  readonly [Part in ContentPart]: Part extends ContentFolder
    ? readonly ContentFile<FactsOf<Part>>[]
    : ContentFile<FactsOf<Part>> | undefined;
};

/** Every content file that can be understood: lists of those in folders, and those beside the folders. */
export interface ContentFiles extends FilesByPart {
  /** The names, without ending, of all files that lie in the folders, readable or not. */
  readonly present: Readonly<Record<ContentFolder, ReadonlySet<string>>>;
  /** Every text that readers will see rendered. */
  readonly texts: readonly ContentText[];
}

/**
 * Reads the content folder. Every problem of every file is collected, and what cannot be understood is left out.
 *
 * @param root the content folder
 */
export function readContent(root: string): { files: ContentFiles; problems: ReadingProblem[] } {
  const problems: ReadingProblem[] = missingParts(root);
  const texts: ContentText[] = [];
  const present = {} as Record<ContentPart, ReadonlySet<string>>;

  const read = <Part extends ContentPart>(part: Part) => {
    const read = readPart(root, part);
    present[part] = new Set(read.map(({ path }) => basename(path, contentParts[part].ending)));
    problems.push(...read.flatMap((file) => file.problems));
    texts.push(...read.flatMap((file) => file.texts));
    return read.flatMap(({ content }) => content ?? []);
  };
  const files: ContentFiles = {
    activities: read('activities'),
    subcategories: read('subcategories'),
    years: read('years'),
    mvps: read('mvps'),
    guides: read('guides'),
    pages: read('pages'),
    lineage: read('lineage')[0],
    glossary: read('glossary')[0],
    questions: read('questions')[0],
    sources: read('sources')[0],
    redirects: read('redirects')[0],
    present,
    texts,
  };
  return { files, problems };
}

type Sound<Facts> = Pick<ContentFile<Facts>, 'facts' | 'body'> & { readonly assumed?: boolean };

/** The parts of the content that the catalog is made of, from files or from Astro's collections. */
type CatalogParts = {
  readonly [Part in keyof Content & ContentPart]-?: Part extends ContentFolder
    ? readonly Sound<FactsOf<Part>>[]
    : Sound<FactsOf<Part>> | undefined;
};

/** The content alone, for the catalog. What could not be read, or was read by guessing, counts as absent. */
export function contentOf(parts: CatalogParts): Content {
  const sound = <Facts>(list: readonly Sound<Facts>[]) => list.filter(({ assumed }) => !assumed);
  const entries = <Facts>(list: readonly Sound<Facts>[]): Entry<Facts>[] =>
    sound(list).map(({ facts, body }) => ({ frontmatter: facts, body }));
  const facts = <Facts>(file: Sound<Facts> | undefined) => (file?.assumed ? undefined : file?.facts);
  return {
    activities: entries(parts.activities),
    subcategories: entries(parts.subcategories),
    years: entries(parts.years),
    mvps: sound(parts.mvps).map(({ facts }) => facts),
    lineage: facts(parts.lineage) ?? { moves: [], removals: [], suspensions: [], rescopes: [], withdrawn: [] },
    glossary: facts(parts.glossary) ?? { terms: [] },
    sources: facts(parts.sources) ?? { sources: [] },
    questions: facts(parts.questions),
    redirects: facts(parts.redirects),
  };
}
