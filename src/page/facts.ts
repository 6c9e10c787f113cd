import type { Fact, PageAbove } from './page.ts';
import { link } from './phrasing.ts';

/** Key facts that today's page and those of a year name alike. */

export const subcategoryFact = (page: PageAbove | undefined): Fact => ({
  label: 'Subcategory',
  text: page ? [link(page.name, page.to)] : 'None',
});

export const mvpOnly: Fact = { label: 'Who', text: 'Participants of a MIPS Value Pathway (MVP) only' };
