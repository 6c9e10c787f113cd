import { activityAnchors, addressOf } from '../domain/addresses.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import { shownYear } from '../domain/years.ts';
import { banner } from './banner.ts';
import { type Block, list, paragraph, smallPrint } from './block.ts';
import { evidence } from './evidence.ts';
import { mvpOnly, subcategoryFact } from './facts.ts';
import { headingsOf } from './headings.ts';
import { history } from './history.ts';
import { lineage } from './lineage.ts';
import { linkKit } from './link-kit.ts';
import { mvpSentence, noMvpEver } from './mvps.ts';
import { type Fact, type Page, type Section, sectionsOf } from './page.ts';
import { link, type Phrase, sentences } from './phrasing.ts';
import { provenanceSentences, sourcesOf } from './provenance.ts';
import { mistakes, whatToDo } from './what-to-do.ts';
import { weightSentence, yearsInWords } from './years-in-words.ts';

/** What the page of an activity says today. */
export function activityPage(activity: Activity, catalog: Catalog): Page {
  const { id, title, slug, status } = activity;
  const { frontmatter: file, body } = activity.entry;
  const gone = status === 'removed' || status === 'renumbered';
  const subcategory = activity.subcategory ? catalog.subcategory(activity.subcategory) : undefined;
  const above = subcategory && { name: subcategory.name, to: addressOf.subcategory(subcategory.id) };
  const sections = sectionsOf(activityAnchors, headingsOf(gone), {
    'what-to-do': [...whatToDo(file), ...mistakes(file)],
    'supporting-documentation': evidence(activity, link('Evidence and audits', addressOf.guide('evidence-and-audits'))),
    'where-it-counts': whereItCounts(activity, gone, catalog),
    history: history(activity, catalog),
    lineage: lineage(activity, catalog),
    resources: [list(resources(activity).map(({ title, url }) => [link(title, url)]))],
    sources: [
      smallPrint(sentences(provenanceSentences(activity, catalog), [link('How we work', addressOf.page('about'))])),
      { kind: 'sources', sources: sourcesOf(activity, catalog) },
    ],
  });
  return {
    id,
    title,
    address: addressOf.activity(slug),
    trail: [{ name: 'Activities', to: '/activities/' }, ...(above ? [above] : [])],
    banner: { tone: status, text: banner(activity, catalog) },
    lead: file.summary,
    linkKit: linkKit(activity, title),
    facts: [subcategoryFact(above), ...keyFacts(activity, catalog)],
    sections: body ? withNotes(sections, body) : sections,
  };
}

/** Our notes, which bring their own headings, stand behind what to keep. */
function withNotes(sections: readonly Section[], markdown: string): Section[] {
  const at = sections.findIndex(({ head }) => head?.anchor === 'supporting-documentation') + 1;
  return sections.toSpliced(at, 0, { blocks: [{ kind: 'markdown', markdown, deeper: 1 }] });
}

function keyFacts(activity: Activity, catalog: Catalog): Fact[] {
  const { practices = [], settings = [] } = activity.entry.frontmatter.suits ?? {};
  const suited = [...practices, ...settings].join(', ');
  return [
    { label: 'Performance years', text: yearsInWords(activity, catalog) },
    { label: 'Weight', text: weightSentence(activity) },
    { label: 'How long', text: howLong(activity, catalog) },
    ...(suited ? [{ label: 'Suits', text: suited }] : []),
    ...(activity.mvpOnly ? [mvpOnly] : []),
  ];
}

/** Its own period, or the general one with the rule of the current year, or of its last. */
function howLong({ entry, years }: Activity, catalog: Catalog): string | readonly Phrase[] {
  if (entry.frontmatter.period) return entry.frontmatter.period.length;
  const year = years.has(catalog.currentYear) ? catalog.currentYear : ([...years.keys()].at(-1) ?? catalog.currentYear);
  const rule = catalog.year(year)?.entry.frontmatter.facts.find(({ topic }) => topic === 'period');
  return sentences(
    [link('90 continuous days', addressOf.guide('ninety-days'))],
    rule && [{ kind: 'rule', grounds: rule, to: `${addressOf.year(year)}#period` }],
  );
}

/** The MVPs that list it in the current year, else in the last in which any did, else in the first. */
function whereItCounts(activity: Activity, gone: boolean, catalog: Catalog): Block[] {
  const year = shownYear(activity.mvps.keys(), catalog.currentYear);
  if (year === undefined) return [paragraph(noMvpEver)];
  const mvps = (activity.mvps.get(year) ?? []).flatMap((id) => catalog.mvp(id) ?? []);
  const specialties = [...new Set(mvps.flatMap(({ years }) => years.get(year)?.specialties ?? []))].sort();
  return [
    paragraph(mvpSentence(mvps.length, year, gone)),
    { kind: 'mvps', mvps: mvps.map(({ id, title, slug }) => ({ id, title, to: addressOf.mvp(slug) })) },
    // Where they are so many, the list says nothing.
    ...(specialties.length > 0 && specialties.length <= 20
      ? [smallPrint(`Specialties that CMS names for ${mvps.length === 1 ? 'it' : 'them'}: ${specialties.join(', ')}.`)]
      : []),
  ];
}

const resources = ({ entry }: Activity) => [
  ...(entry.frontmatter.resources ?? []),
  {
    title: 'CMS: requirements of the improvement activities category',
    url: 'https://qpp.cms.gov/mips/improvement-activities',
  },
];
