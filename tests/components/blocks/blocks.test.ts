import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import Section from '../../../src/components/blocks/Section.astro';
import { blockMarkdown } from '../../../src/outputs/page-markdown.ts';
import type { Block, BlockOf } from '../../../src/page/block.ts';
import type { Phrase } from '../../../src/page/phrasing.ts';

const likely = { confidence: 'likely', reason: 'Read for the year before.' } as const;

const phrases = {
  link: { kind: 'link', text: 'A [guide]', to: '/guides/spoons/' },
  strong: { kind: 'strong', text: 'Older_criteria.' },
  markdown: { kind: 'markdown', markdown: 'See *the* [year](/years/2024/).' },
  lastDay: { kind: 'lastDay', text: 'October 3, 2026', datetime: '2026-10-03', ends: '2026-10-04T00:00:00-04:00' },
  status: { kind: 'status', status: 'in-force', year: 2026 },
  rule: { kind: 'rule', grounds: likely, to: '/years/2026/#period' },
} satisfies { [Kind in Exclude<Phrase, string>['kind']]: Extract<Phrase, { kind: Kind }> };

/** One of each kind, with all that it can hold. */
const samples = {
  paragraph: { kind: 'paragraph', text: ['a < b ', ...Object.values(phrases)], small: true },
  markdown: { kind: 'markdown', markdown: '# Words\n\nThose of [another year](/years/2019/).' },
  subheading: { kind: 'subheading', text: 'Easily overlooked' },
  list: { kind: 'list', items: ['One', ['Two ', phrases.link]] },
  records: { kind: 'records', items: [{ title: 'A log', text: 'With **dates**.' }, { title: 'A list' }] },
  mvps: {
    kind: 'mvps',
    mvps: [
      { id: 'G1', title: 'Forks', to: '/mvps/g1/' },
      { id: 'G2', title: 'Spoons' },
    ],
  },
  statements: {
    kind: 'statements',
    statements: [
      { label: 'How long', markdown: '90 days, see [the year](/years/2024/).', grounds: likely },
      { label: 'Groups', markdown: undefined, grounds: likely },
      { label: 'Weight', markdown: 'In 2024: high.' },
    ],
  },
  timeline: {
    kind: 'timeline',
    years: [{ year: 2024, kind: 'high', suspended: false, provisional: false }],
    text: 'high weight 2024',
  },
  history: {
    kind: 'history',
    rows: [
      { years: '2025', weight: 'no weights', title: null, subcategory: null, cehrtBonus: false },
      { years: '2018', weight: 'high', title: 'An <old> title', subcategory: 'Health Equity', cehrtBonus: true },
    ],
  },
  lineage: {
    kind: 'lineage',
    lines: [
      {
        verb: 'Continues',
        name: 'IA_A_1: One',
        to: '/activities/ia-a-1/',
        year: 2020,
        confidence: 'likely',
        note: 'So it seems.',
      },
      {
        verb: 'Took in',
        name: 'IA_A_2',
        to: '/activities/ia-a-2/',
        year: 2021,
        confidence: 'verified',
        note: 'By rule.',
      },
    ],
  },
  sources: {
    kind: 'sources',
    sources: [
      {
        id: 'a',
        kind: 'CMS data',
        name: 'CMS: *data*',
        url: 'https://example.org/',
        extent: 'whole',
        citation: 'page 3',
      },
      { id: 'b', kind: 'secondary', name: 'A letter', extent: 'excerpt' },
    ],
  },
} satisfies { [Kind in Block['kind']]: BlockOf<Kind> };
const kinds = Object.keys(samples) as Block['kind'][];

describe('blocks as Markdown', () => {
  it.each(kinds)('%s', (kind) => {
    expect(blockMarkdown(samples[kind], (address) => `/base${address}`)).toMatchSnapshot();
  });
});

describe('blocks as HTML', async () => {
  const container = await AstroContainer.create();
  const render = async (block: Block, links?: (address: string) => string | undefined) =>
    (await container.renderToString(Section, { props: { section: { blocks: [block] }, links } }))
      .replace(/ data-astro-[\w-]+(="[^"]*")?/g, '')
      .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
      .replace(/\s+/g, ' ');

  it.each(kinds)('%s', async (kind) => {
    expect(await render(samples[kind])).toMatchSnapshot();
  });

  it.each(kinds)('%s says what its Markdown says', async (kind) => {
    const markdown = blockMarkdown(samples[kind], (address) => address).replace(/\]\([^)]*\)/g, ']');
    const words = bareWords((await render(samples[kind])).replace(/<[^>]+>/g, ' ').replace(/&(lt|gt|#\w+);/g, ' '));
    for (const line of markdown.split(/\n|; |\. (?=So it seems)/)) expect(words).toContain(bareWords(line));
  });

  it.each(kinds)('%s links nowhere that its page may not', async (kind) => {
    const html = await render(samples[kind], (address) => (address.startsWith('/years/2024') ? address : undefined));
    const out = [...html.matchAll(/href="?([^"\s>]*)/g)].map(([, href = '']) => href);
    expect(out.filter((href) => !/^(https:|\/years\/2024|\/about\/)/.test(href))).toEqual([]);
  });
});

/** Letters and digits alone: neither markup nor punctuation. */
function bareWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
