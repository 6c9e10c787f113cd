import { count } from '../../domain/count.ts';
import { yearsText } from '../../domain/years.ts';
import { factKeys } from './activity-facts.ts';
import type { FactChange, ListChange, MvpYearChange, PastChange } from './changes.ts';
import { isEmpty, type Plan } from './plan.ts';
import { idList } from './reminders.ts';

type ChangeOf<Kind extends FactChange['kind']> = Extract<FactChange, { kind: Kind }>;

/** What would change, as lines for a reader: a heading for each kind of change, its cases indented under it. */
export function reportLines(plan: Plan): string[] {
  if (isEmpty(plan)) {
    const [activities, years] = [count(plan.activityCount, 'activity', 'activities'), count(plan.years.length, 'year')];
    return [`No change: ${activities}, ${years}, ${count(plan.mvpYears.length, 'MVP list')} agree with CMS’s data.`];
  }
  return [
    ...group('new', newLines(plan)),
    ...group(
      'gone from the newest inventory',
      plan.leaving.map(({ id, lastYear }) => `${id}  last year ${lastYear}`),
    ),
    ...group(
      'retitled',
      casesOf(plan, 'title', ({ from, to }) => `“${from}” → “${to}”`),
    ),
    ...group(
      're-weighted',
      casesOf(plan, 'weighting', ({ from, to }) => `${from} → ${to}`),
    ),
    ...group(
      'in another subcategory',
      casesOf(plan, 'subcategory', ({ from, to }) => `${from} → ${to}`),
    ),
    ...group(
      'open to others',
      casesOf(plan, 'mvpOnly', ({ to }) => (to ? 'MVP participants only' : 'everybody')),
    ),
    ...yearLines(plan),
    ...group('with other facts in past years', pastLines(plan)),
    ...plan.mvpChanges.flatMap(mvpLines),
  ];
}

function group(what: string, cases: readonly string[]): string[] {
  if (!cases.length) return [];
  return [`${count(cases.length, 'activity', 'activities')} ${what}:`, ...cases.map((line) => `  ${line}`)];
}

function newLines({ newActivities }: Plan): string[] {
  return newActivities.map((facts) => {
    const { title, subcategory } = factKeys(facts);
    return `${facts.id}  ${title} (${subcategory}, ${yearsText([...facts.byYear.keys()])})`;
  });
}

function casesOf<Kind extends FactChange['kind']>(
  { changedActivities }: Plan,
  kind: Kind,
  say: (change: ChangeOf<Kind>) => string,
): string[] {
  return changedActivities.flatMap(({ id, changes }) =>
    changes.flatMap((change) => (change.kind === kind ? [`${id}  ${say(change as ChangeOf<Kind>)}`] : [])),
  );
}

/** A new year touches most activities in the same way, so equal cases share a line. */
function yearLines({ changedActivities }: Plan): string[] {
  const idsBySaying = new Map<string, string[]>();
  for (const { id, changes } of changedActivities)
    for (const change of changes)
      if (change.kind === 'years') {
        const { added, dropped } = change;
        const said = [
          added.length ? `with ${yearsText(added)}` : '',
          dropped.length ? `without ${yearsText(dropped)}` : '',
        ];
        const saying = said.filter(Boolean).join(', ');
        idsBySaying.set(saying, [...(idsBySaying.get(saying) ?? []), id]);
      }
  return [...idsBySaying].flatMap(([saying, ids]) => [
    `${count(ids.length, 'activity', 'activities')} now ${saying}:`,
    `  ${idList(ids)}`,
  ]);
}

function pastLines({ changedActivities }: Plan): string[] {
  return changedActivities.flatMap(({ id, changes }) => {
    const yearsBySaying = new Map<string, number[]>();
    for (const change of changes)
      if (change.kind === 'past')
        yearsBySaying.set(pastText(change), [...(yearsBySaying.get(pastText(change)) ?? []), change.year]);
    const said = [...yearsBySaying].map(([saying, years]) => `${yearsText(years)} ${saying}`);
    return said.length ? [`${id}  ${said.join('; ')}`] : [];
  });
}

function pastText({ fact, from, to }: PastChange): string {
  const names = { title: 'title', subcategory: 'subcategory', weighting: 'weighting', cehrtBonus: 'CEHRT bonus' };
  const say = (value: PastChange['from']) =>
    value === null || value === false ? 'none' : value === true ? 'yes' : `“${value}”`;
  return `${names[fact]} ${say(from)} → ${say(to)}`;
}

function mvpLines({ year, isNew, list, added, gone, changed }: MvpYearChange): string[] {
  if (isNew) return [`MVP list of ${year} new: ${count(list.mvps.length, 'MVP')}.`];
  return [
    `MVP list of ${year}:`,
    ...added.map(({ id, title }) => `  ${id}  new: ${title}`),
    ...gone.map(({ id, title }) => `  ${id}  gone: ${title}`),
    ...changed.map(({ id, title, activities, specialties }) => {
      const said = [
        title ? `“${title.from}” → “${title.to}”` : '',
        listText('activities', activities),
        listText('specialties', specialties),
      ];
      return `  ${id}  ${said.filter(Boolean).join('; ')}`;
    }),
  ];
}

function listText(what: string, { added, gone }: ListChange): string {
  const signed = [...added.map((item) => `+ ${item}`), ...gone.map((item) => `− ${item}`)];
  return signed.length ? `${what} ${signed.join(', ')}` : '';
}
