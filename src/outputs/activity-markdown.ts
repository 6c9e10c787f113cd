import { addressOf } from '../domain/addresses.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import { slugOf } from '../domain/ids.ts';
import { statusNames } from '../domain/status.ts';
import { deepenHeadings } from '../markdown/deepen-headings.ts';
import { rebaseLinks } from '../markdown/rebase.ts';
import { type ActivityPage, activityPage } from '../views/activity-page.ts';
import { provenanceSentences, sourcesOf } from '../views/activity-sources.ts';
import { evidenceMarkdown } from './evidence-markdown.ts';
import { blocks, bullets, escapeMarkdown, link, section, sourceLines } from './markdown-parts.ts';

const cmsPage = {
  title: 'CMS: requirements of the improvement activities category',
  url: 'https://qpp.cms.gov/mips/improvement-activities',
};

type UrlTo = (address: string) => string;

/**
 * The page of an activity as Markdown: the same facts in the same words.
 *
 * @param urlTo puts the base path, and the origin where it is known, before an address of the site
 */
export function activityMarkdown(activity: Activity, catalog: Catalog, urlTo: UrlTo): string {
  const page = activityPage(activity, catalog);
  const { facts, body } = activity.words;
  const { headings } = page;
  const words = (text: string | undefined, depth = 2) => text && rebaseLinks(deepenHeadings(text, depth), urlTo);
  return blocks(
    `# ${escapeMarkdown(`${activity.id}: ${activity.title}`)}`,
    escapeMarkdown(facts.summary ?? ''),
    bullets(factLines(page, catalog, urlTo)),
    section(
      headings['what-to-do'],
      words(facts.description) ??
        'Our description of this activity is still to come. Read what it asks in CMS’s own text.',
      words(facts.period?.text),
      facts.mistakes && `### Easily overlooked\n\n${bullets(facts.mistakes.map((text) => rebaseLinks(text, urlTo)))}`,
    ),
    section(
      headings['supporting-documentation'],
      evidenceMarkdown(facts.supportingDocumentation, page.documentation, urlTo),
    ),
    words(body, 1),
    section(headings['where-it-counts'], mvpsMarkdown(page, urlTo)),
    section(headings.history, historyMarkdown(page, urlTo)),
    section(headings.lineage, bullets(lineageLines(page, urlTo))),
    section(
      headings.resources,
      bullets([...(facts.resources ?? []), cmsPage].map(({ title, url }) => link(title, url))),
    ),
    section(
      headings.sources,
      provenanceSentences(activity, catalog),
      bullets(sourceLines(sourcesOf(activity, catalog))),
    ),
  );
}

function factLines(page: ActivityPage, { currentYear }: Catalog, urlTo: UrlTo): string[] {
  const { activity, subcategory, periodRule } = page;
  const { period } = activity.words.facts;
  const status = [
    `${statusNames[activity.status]}${activity.status === 'in-force' ? ` in ${currentYear}` : ''}.`,
    page.statusSentence,
    page.beginBy && `${page.beginBy.lead} ${page.beginBy.day}.`,
    page.suspension,
    ...successorLinks(page, urlTo),
  ];
  return [
    `Status: ${status.filter(Boolean).join(' ')}`,
    `Subcategory: ${subcategory ? link(subcategory.name, urlTo(addressOf.subcategory(subcategory.id))) : 'None'}`,
    `Performance years: ${page.years}`,
    `Weight: ${page.weightSentence}`,
    `How long: ${period?.length ?? `90 continuous days${periodNote(periodRule, urlTo)}`}`,
    ...(activity.mvpOnly ? ['Who: Participants of a MIPS Value Pathway (MVP) only'] : []),
    `Page: <${urlTo(addressOf.activity(activity.slug))}>`,
  ];
}

/** Where it went on, as the banner of the page says it. */
function successorLinks({ continuedBy }: ActivityPage, urlTo: UrlTo): string[] {
  return continuedBy.flatMap(({ verb, other }) =>
    other ? `${verb} ${link(`${other.id}: ${other.title}`, urlTo(addressOf.activity(other.slug)))}.` : [],
  );
}

function periodNote(rule: ActivityPage['periodRule'], urlTo: UrlTo): string {
  if (!rule) return '';
  const sure = rule.fact.confidence === 'verified' ? '' : `${rule.fact.confidence}; `;
  return ` (${sure}${link('rule', `${urlTo(addressOf.year(rule.year))}#period`)})`;
}

function mvpsMarkdown({ mvps, mvpSentence }: ActivityPage, urlTo: UrlTo): string {
  const list = bullets(mvps.map(({ title, slug }) => link(title, urlTo(addressOf.mvp(slug)))));
  return list ? `${mvpSentence}\n\n${list}` : mvpSentence;
}

function historyMarkdown({ historyRows, textChanges }: ActivityPage, urlTo: UrlTo): string {
  const rows = historyRows.map(({ years, weight, title, subcategory, cehrtBonus }) => {
    const more = [
      title,
      subcategory && `in ${subcategory}`,
      cehrtBonus && 'bonus for certified EHR technology (CEHRT)',
    ];
    return [`${years}: ${weight}`, ...more.filter(Boolean).map((text) => escapeMarkdown(String(text)))].join('; ');
  });
  const changes = [
    ...textChanges.notes.map(({ year, text }) => `${year}: ${rebaseLinks(text, urlTo)}`),
    ...(textChanges.wordingOnly ? [`${textChanges.wordingOnly}: wording only.`] : []),
  ];
  return blocks(
    bullets(rows),
    changes.length > 0 && `### What CMS changed in its text\n\n${bullets(changes)}`,
  ).trimEnd();
}

function lineageLines({ continuedBy, continues }: ActivityPage, urlTo: UrlTo): string[] {
  return [...continuedBy, ...continues].map(({ verb, other, otherId, move }) => {
    const name = other ? `${otherId}: ${other.title}` : otherId;
    const sure = move.confidence === 'verified' ? '' : ` (${move.confidence})`;
    const note = move.note ? `. ${escapeMarkdown(move.note)}` : '';
    return `${verb} ${link(name, urlTo(addressOf.activity(slugOf(otherId))))} in ${move.year}${sure}${note}`;
  });
}
