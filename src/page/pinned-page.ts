import { addressOf, pinnedAnchors } from '../domain/addresses.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import { addressInYear } from '../views/year-scope.ts';
import { topicNames } from '../views/year-topics.ts';
import type { Block } from './block.ts';
import { evidence } from './evidence.ts';
import { headingsOf } from './headings.ts';
import { type ActivityInYear, activityInYear } from './in-year.ts';
import { linkKit } from './link-kit.ts';
import { mvpOnly, mvpSentence } from './mvps.ts';
import { type Fact, type Page, sectionsOf } from './page.ts';
import { link, type Phrase, sentences } from './phrasing.ts';
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
  const file = activity.words.facts;
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
      { label: 'Subcategory', text: subcategory ? [link(subcategory.name, subcategory.to)] : 'None' },
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
          { kind: 'paragraph', text: mvpSentence(then.mvps.length, year, past) },
          ...(then.mvps.length > 0 ? [{ kind: 'mvps', mvps: then.mvps } as const] : []),
        ],
        rules: rules(year, then),
        differences: differencesOf(then),
        sources: [
          { kind: 'paragraph', text: provenance(activity, year, then), small: true },
          { kind: 'sources', sources: sourcesOfYear(activity, catalog) },
        ],
      },
    ),
  };
}

/** The subcategory of that year, where the page of the year has it. */
function subcategoryIn({ facts }: ActivityInYear, year: number, catalog: Catalog): Page['trail'][number] | undefined {
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
    [{ kind: 'strong', text: String(year) }, '.'],
    state === 'provisional' && 'CMS may still change it.',
    suspension !== '' && [{ kind: 'strong', text: suspension }],
    [{ kind: 'link', text: `Today’s page of ${id}`, to: addressOf.activity(slug), today: true }],
  );
}

/** What stands where our description is of another text than that of the year. */
function otherText(year: number, { wordsOf, changedSince }: ActivityInYear): Block[] {
  return [
    {
      kind: 'paragraph',
      text: `Our description is of CMS’s text of ${wordsOf}, so it does not stand here: CMS changed what the activity asks ${year < wordsOf ? 'after' : 'before'} ${year}. Read CMS’s own text of ${year}. What changed:`,
    },
    {
      kind: 'list',
      items: changedSince.map(({ year, markdown }) => noteOfYears(year, { kind: 'markdown', markdown })),
    },
  ];
}

function otherEvidence({ words }: Activity, year: number): Block[] {
  return [
    {
      kind: 'paragraph',
      text: `We have a list of evidence for ${words.facts.supportingDocumentation?.basedOn} only. CMS changed what the activity asks between that year and ${year}, so it may not fit. It stands on today’s page.`,
    },
  ];
}

function rules(year: number, { rules }: ActivityInYear): Block[] {
  return [
    {
      kind: 'statements',
      statements: rules.map((rule) => ({ label: topicNames[rule.topic], markdown: rule.text, grounds: rule })),
    },
    {
      kind: 'paragraph',
      text: [link(`All rules of ${year}, with their sources`, `${addressOf.year(year)}#rules`)],
    },
  ];
}

function differencesOf({ differences, state, wordsOf }: ActivityInYear): Block[] {
  if (differences.length > 0) return [{ kind: 'statements', statements: differences }];
  const text =
    state === 'current'
      ? 'Nothing: this is the current performance year.'
      : `Nothing that we know of: title, subcategory and text are those of ${wordsOf}.`;
  return [{ kind: 'paragraph', text }];
}

function provenance({ words }: Activity, year: number, { weight, changedSince, wordsOf }: ActivityInYear) {
  const facts = `Title, subcategory, ${weight ? 'weight, ' : ''}status and MVPs are CMS’s, of its inventory of ${year}.`;
  const ours = `The description is in our words, after CMS’s text of ${wordsOf}; we know of no change that matters between that and ${year}. CMS’s text decides.`;
  return sentences(facts, changedSince.length === 0 && words.facts.description !== undefined && ours);
}
