import { escapeMarkdown } from '../domain/escape.ts';
import { deepenHeadings } from '../markdown/deepen-headings.ts';
import { rebaseLinks } from '../markdown/rebase.ts';
import type { Block, HistoryRow, LineageLine, Statement } from '../page/block.ts';
import type { Page, Section } from '../page/page.ts';
import { blocks, bullets, link, sourceLines } from './markdown-parts.ts';
import { doubt, phrasingMarkdown } from './phrasing-markdown.ts';

type UrlTo = (address: string) => string;

/**
 * A page about an activity as Markdown: what the HTML says, in the same words.
 *
 * @param urlTo puts the base path, and the origin where it is known, before an address of the site
 */
export function pageMarkdown({ id, title, lead, banner, facts, address, sections }: Page, urlTo: UrlTo): string {
  const lines = [...(banner ? [{ label: 'Status', text: banner.text }] : []), ...facts].map(
    ({ label, text }) => `${label}: ${phrasingMarkdown(text, urlTo)}`,
  );
  const page = `Page: <${urlTo(address)}>`;
  return blocks(
    `# ${escapeMarkdown(`${id}: ${title}`)}`,
    escapeMarkdown(lead ?? ''),
    lines.length > 0 ? bullets([...lines, page]) : page,
    ...sections.map((section) => sectionMarkdown(section, urlTo)),
  );
}

function sectionMarkdown({ head, blocks: parts }: Section, urlTo: UrlTo): string {
  return blocks(head && `## ${head.text}`, ...parts.map((block) => blockMarkdown(block, urlTo)));
}

/** One block as Markdown; empty for what is only drawn. */
export function blockMarkdown(block: Block, urlTo: UrlTo): string {
  switch (block.kind) {
    case 'paragraph':
      return phrasingMarkdown(block.text, urlTo);
    case 'markdown':
      return rebaseLinks(deepenHeadings(block.markdown, block.deeper ?? 2), urlTo);
    case 'subheading':
      return `### ${escapeMarkdown(block.text)}`;
    case 'list':
      return bullets(block.items.map((item) => phrasingMarkdown(item, urlTo)));
    case 'records':
      return bullets(block.items.map(({ title, text }) => labelled(title, text && rebaseLinks(text, urlTo))));
    case 'mvps':
      return bullets(
        block.mvps.map(({ id, title, to }) => (to ? link(title, urlTo(to)) : `\`${id}\` ${escapeMarkdown(title)}`)),
      );
    case 'statements':
      return bullets(block.statements.map((statement) => statementLine(statement, urlTo)));
    case 'timeline':
      // The table below it says the same.
      return '';
    case 'history':
      return bullets(block.rows.map(historyLine));
    case 'lineage':
      return bullets(block.lines.map((line) => lineageLine(line, urlTo)));
    case 'sources':
      return bullets(sourceLines(block.sources));
    default:
      return block satisfies never;
  }
}

const labelled = (label: string, text: string | undefined): string =>
  text ? `**${escapeMarkdown(label)}:** ${text}` : `**${escapeMarkdown(label)}**`;

function statementLine({ label, markdown, grounds }: Statement, urlTo: UrlTo): string {
  if (!markdown) return labelled(label, '*We have no source for this.*');
  return [
    labelled(label, rebaseLinks(markdown, urlTo)),
    ...(grounds ? doubt(grounds) : []).map((sure) => `(${sure})`),
  ].join(' ');
}

function historyLine({ years, weight, title, subcategory, cehrtBonus }: HistoryRow): string {
  const more = [title, subcategory && `in ${subcategory}`, cehrtBonus && 'bonus for certified EHR technology (CEHRT)'];
  return [`${years}: ${weight}`, ...more.filter(Boolean).map((text) => escapeMarkdown(String(text)))].join('; ');
}

function lineageLine({ verb, name, to, year, confidence, note }: LineageLine, urlTo: UrlTo): string {
  const sure = doubt({ confidence }).map((word) => ` (${word})`);
  return `${verb} ${link(name, urlTo(to))} in ${year}${sure.join('')}${note ? `. ${escapeMarkdown(note)}` : ''}`;
}
