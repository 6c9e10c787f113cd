import { addressOf, pinnedAnchors } from '../domain/addresses.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import { addressInYear } from '../views/year-scope.ts';
import { topicNames } from '../views/year-topics.ts';
import { type Block, list, paragraph, smallPrint } from './block.ts';
import { evidence } from './evidence.ts';
import { mvpOnly, subcategoryFact } from './facts.ts';
import { headingsOf } from './headings.ts';
import { type ActivityInYear, activityInYear } from './in-year.ts';
import { linkKit } from './link-kit.ts';
import { mvpSentence } from './mvps.ts';
import { type Fact, type Page, type PageAbove, sectionsOf } from './page.ts';
import { link, type Phrase, prose, sentences, strong } from './phrasing.ts';
import { sourcesOfYear } from './provenance.ts';
import { noteOfYears } from './text-changes.ts';
import { whatToDo } from './what-to-do.ts';

/**
 * What the page of an activity says of one performance year. Every link stays in that year, but the one to today's page.
 *
 * @throws where the activity was not in the inventory of the year.
 */
export function pinnedPage(activity: Activity, year: number, catalog: Catalog): Page {
  const then = activityInYear(activity, year, catalog);
  const { title } = then.facts;
  const past = then.state === 'past';
  const file = activity.entry.frontmatter;
  const holds = then.changedSince.length === 0;
  const subcategory = subcategoryIn(then, year, catalog);
  return {
    id: activity.id,
    title,
    year,
    address: addressOf.activity(activity.slug),
    trail: [{ name: `Performance year ${year}`, to: addressOf.year(year) }, ...(subcategory ? [subcategory] : [])],
    banner: { tone: then.suspension ? 'suspended' : 'year', text: bannerText(activity, year, then) },
    lead: holds ? file.summary : undefined,
    linkKit: linkKit(activity, title),
    facts: [
      { label: `Status in ${year}`, text: then.suspension ? 'Suspended during the year' : 'In force' },
      subcategoryFact(subcategory),
      ...(then.weight ? [{ label: 'Weight', text: then.weight }] : []),
      ...(then.facts.cehrtBonus
        ? [{ label: 'Bonus', text: 'Counted for the bonus for certified EHR technology (CEHRT)' }]
        : []),
      ...(holds && file.period ? [{ label: 'How long', text: file.period.length }] : []),
      ...(activity.mvpOnly ? [mvpOnly] : []),
    ] satisfies Fact[],
    sections: sectionsOf(
      pinnedAnchors,
      { ...headingsOf(past), rules: `Rules of ${year}` },
      {
        'what-to-do': holds ? whatToDo(file) : otherText(year, then),
        'supporting-documentation': then.evidenceHolds ? evidence(activity) : otherEvidence(activity, year),
        'where-it-counts': [
          paragraph(mvpSentence(then.mvps.length, year, past)),
          ...(then.mvps.length > 0 ? [{ kind: 'mvps', mvps: then.mvps } as const] : []),
        ],
        rules: rules(year, then),
        differences: differencesOf(then),
        sources: [
          smallPrint(provenance(activity, year, then)),
          { kind: 'sources', sources: sourcesOfYear(activity, catalog) },
        ],
      },
    ),
  };
}

/** The subcategory of that year, where the page of the year has it. */
function subcategoryIn({ facts }: ActivityInYear, year: number, catalog: Catalog): PageAbove | undefined {
  const { subcategory: id } = facts;
  const to = id && addressInYear(addressOf.subcategory(id), year, catalog);
  return to ? { name: catalog.subcategory(id)?.name ?? id, to } : undefined;
}

function bannerText({ id, slug }: Activity, year: number, { state, suspension }: ActivityInYear): readonly Phrase[] {
  const states = {
    past: 'This is the activity as it stood in performance year',
    current: 'This is the activity in the current performance year,',
    provisional: 'This is the activity in CMS’s provisional data for',
  } as const satisfies Record<typeof state, string>;
  return sentences(
    states[state],
    [strong(String(year)), '.'],
    state === 'provisional' && 'CMS may still change it.',
    suspension !== '' && [strong(suspension)],
    [{ kind: 'link', text: `Today’s page of ${id}`, to: addressOf.activity(slug), today: true }],
  );
}

/** What stands where our description is of another text than that of the year. */
function otherText(year: number, { wordsOf, changedSince }: ActivityInYear): Block[] {
  return [
    paragraph(
      `Our description is of CMS’s text of ${wordsOf}, so it does not stand here: CMS changed what the activity asks ${year < wordsOf ? 'after' : 'before'} ${year}. Read CMS’s own text of ${year}. What changed:`,
    ),
    list(changedSince.map(({ year, markdown }) => noteOfYears(year, prose(markdown)))),
  ];
}

function otherEvidence(activity: Activity, year: number): Block[] {
  return [
    paragraph(
      `We have a list of evidence for ${activity.entry.frontmatter.supportingDocumentation?.basedOn} only. CMS changed what the activity asks between that year and ${year}, so it may not fit. It stands on today’s page.`,
    ),
  ];
}

function rules(year: number, { rules }: ActivityInYear): Block[] {
  return [
    {
      kind: 'statements',
      statements: rules.map((rule) => ({ label: topicNames[rule.topic], markdown: rule.text, grounds: rule })),
    },
    paragraph([link(`All rules of ${year}, with their sources`, `${addressOf.year(year)}#rules`)]),
  ];
}

function differencesOf({ differences, state, wordsOf }: ActivityInYear): Block[] {
  if (differences.length > 0) return [{ kind: 'statements', statements: differences }];
  const text =
    state === 'current'
      ? 'Nothing: this is the current performance year.'
      : `Nothing that we know of: title, subcategory and text are those of ${wordsOf}.`;
  return [paragraph(text)];
}

function provenance(activity: Activity, year: number, { weight, changedSince, wordsOf }: ActivityInYear) {
  const facts = `Title, subcategory, ${weight ? 'weight, ' : ''}status and MVPs are CMS’s, of its inventory of ${year}.`;
  const ours = `The description is in our words, after CMS’s text of ${wordsOf}; we know of no change that matters between that and ${year}. CMS’s text decides.`;
  return sentences(facts, changedSince.length === 0 && activity.entry.frontmatter.description !== undefined && ours);
}
