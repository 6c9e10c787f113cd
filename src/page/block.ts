import type { Grounds } from '../domain/fields.ts';
import type { Source } from '../domain/source.ts';
import type { Phrasing } from './phrasing.ts';

/**
 * What a section of a page is made of. A new kind gets its shape here, a component in `components/blocks/kinds.ts`
 * and a case in `outputs/page-markdown.ts`; the compiler names the place that was forgotten.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Phrasing; readonly small?: true }
  /** Text of a content file. */
  | {
      readonly kind: 'markdown';
      readonly markdown: string;
      /** How many levels its headings go down: 2, below the heading of a section, where nothing is said. */
      readonly deeper?: number;
    }
  /** A heading inside a section, without an anchor. */
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Phrasing[] }
  /** Records to keep. */
  | { readonly kind: 'records'; readonly items: readonly { title: string; text?: string | undefined }[] }
  /** MIPS Value Pathways: linked where they have a page, otherwise with their id. */
  | { readonly kind: 'mvps'; readonly mvps: readonly { id: string; title: string; to?: string }[] }
  /** Statements under the name of what each is about. */
  | { readonly kind: 'statements'; readonly statements: readonly Statement[] }
  | { readonly kind: 'timeline'; readonly years: readonly TimelineYear[]; readonly text: string }
  | { readonly kind: 'history'; readonly rows: readonly HistoryRow[] }
  | { readonly kind: 'lineage'; readonly lines: readonly LineageLine[] }
  | { readonly kind: 'sources'; readonly sources: readonly Source[] };

export const paragraph = (text: Phrasing): Block => ({ kind: 'paragraph', text });
export const smallPrint = (text: Phrasing): Block => ({ kind: 'paragraph', text, small: true });
export const text = (markdown: string): Block => ({ kind: 'markdown', markdown });
export const list = (items: readonly Phrasing[]): Block => ({ kind: 'list', items });

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

export interface Statement {
  readonly label: string;
  /** Undefined where we have no source for it. */
  readonly markdown: string | undefined;
  /** How sure it is, where that can be in doubt. */
  readonly grounds?: Pick<Grounds, 'confidence' | 'reason'>;
}

/** What the timeline draws for one year: a tall bar, a half one, a low one, or none. */
export interface TimelineYear {
  readonly year: number;
  readonly kind: 'high' | 'medium' | 'unweighted' | 'absent';
  readonly suspended: boolean;
  readonly provisional: boolean;
}

/** Years in which all facts stayed the same. */
export interface HistoryRow {
  readonly years: string;
  readonly weight: string;
  /** Null where it was that of the row above. */
  readonly title: string | null;
  readonly subcategory: string | null;
  readonly cehrtBonus: boolean;
}

/** What an activity became, or came from. */
export interface LineageLine {
  /** Such as `Renumbered to`. */
  readonly verb: string;
  /** The activity at the other end: id and title, or the id alone where it is in no inventory. */
  readonly name: string;
  readonly to: string;
  readonly year: number;
  readonly confidence: Grounds['confidence'];
  readonly note: string | undefined;
}
