import type { Block, BlockOf } from '../../page/block.ts';
import History from './History.astro';
import Lineage from './Lineage.astro';
import List from './List.astro';
import Mvps from './Mvps.astro';
import Paragraph from './Paragraph.astro';
import Records from './Records.astro';
import Sources from './Sources.astro';
import Statements from './Statements.astro';
import Subheading from './Subheading.astro';
import Text from './Text.astro';
import Timeline from './Timeline.astro';

/** Where links to pages of the site lead instead, without the base path; undefined leaves the words alone. */
export type Links = ((address: string) => string | undefined) | undefined;

/** What the component of a kind of block is given. */
export interface BlockProps<Kind extends Block['kind']> {
  readonly block: BlockOf<Kind>;
  readonly links?: Links;
}

/** The component of each kind of block. */
export const componentOf = {
  history: History,
  lineage: Lineage,
  list: List,
  markdown: Text,
  mvps: Mvps,
  paragraph: Paragraph,
  records: Records,
  sources: Sources,
  statements: Statements,
  subheading: Subheading,
  timeline: Timeline,
} satisfies { [Kind in Block['kind']]: (props: BlockProps<Kind>) => unknown };
