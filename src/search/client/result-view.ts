import { slugOf } from '../../domain/ids.ts';
import { statusNames, statusOfLetter } from '../../domain/status.ts';
import type { Answer, Result } from '../answer.ts';
import { type FilterKey, filterNames } from '../filter.ts';
import { mark, type Piece } from '../snippet.ts';
import { element, marked } from './dom.ts';
import type { Engine } from './engine.ts';

const weightNames: Readonly<Record<string, string>> = { h: 'High weight', m: 'Medium weight', n: 'No weight' };

/** The activity's page; where a past or provisional year was chosen that it was in, its page of that year. */
export function addressOf(activity: number, { index, base }: Engine, year: string | undefined): string {
  const entry = index.activities[activity];
  const [current, first] = index.list.years;
  const inYear = year && Number(year) !== current && (entry?.code[Number(year) - first] ?? '-') !== '-';
  return `${base}activities/${entry?.slug}/${inYear ? `${year}/` : ''}`;
}

/** What is shown of an activity: id, title, status in words, weight of the chosen year, words in context. */
export function activityContent(
  { activity, name }: Result,
  answer: Answer,
  { index }: Engine,
  context: readonly Piece[] | undefined,
): (Node | string)[] {
  const entry = index.activities[activity];
  if (!entry) return [];
  const { units, filters } = answer;
  const year = Number(filters.year);
  const weight = year && entry.code[year - index.list.years[1]];
  const successors = entry.successors.map((number) => index.activities[number]?.id).join(', ');
  const status = statusNames[statusOfLetter(entry.status) ?? 'in-force'];
  const facts = [
    successors ? `${status}: now ${successors}` : status,
    weight && weightNames[weight] ? `${weightNames[weight]} in ${year}` : '',
  ].filter(Boolean);
  const title = entry.titleOf.get(year) ?? entry.title;
  const alias = name && name.text !== title ? mark(name.text, units) : undefined;
  const shown = context ?? (alias?.some(({ marked }) => marked) ? alias : undefined);
  return [
    element(
      'span',
      { class: 'hit' },
      element('code', {}, entry.id),
      ' ',
      element('span', { class: 'title' }, ...marked(mark(title, units))),
    ),
    element('span', { class: `facts ${entry.status}` }, facts.join(' · ')),
    ...(shown
      ? [element('span', { class: 'context' }, ...(context ? [] : [nameLabel(name?.kind)]), ...marked(shown))]
      : []),
  ];
}

const nameLabel = (kind: string | undefined) =>
  kind === 'title' ? 'Today titled: ' : kind === 'old title' ? 'Once titled: ' : 'Also found as: ';

/** What is to be said about the query itself, before its results. */
export function notices(
  answer: Answer,
  engine: Engine,
  address: (query: string, literal: boolean) => string,
): HTMLElement[] {
  const { corrections, query } = answer;
  const made: HTMLElement[] = [];
  if (corrections.length) {
    made.push(
      element(
        'p',
        {},
        'Showing results for ',
        element('strong', {}, corrections.map(({ to }) => to).join(' ')),
        ' instead of ',
        element('a', { href: address(query.text, true) }, corrections.map(({ from }) => from).join(' ')),
        '.',
      ),
    );
  }
  if (query.unknownIds.length) {
    const list = query.unknownIds.join(', ');
    made.push(
      element(
        'p',
        {},
        `${list} ${query.unknownIds.length > 1 ? 'are' : 'is'} in no inventory since ${engine.index.list.years[1]}.`,
      ),
    );
  }
  for (const id of query.withdrawn) {
    const slug = slugOf(id);
    made.push(
      element(
        'p',
        {},
        `CMS withdrew ${id}: `,
        element('a', { href: `${engine.base}activities/${slug}/` }, 'what became of it'),
        '.',
      ),
    );
  }
  if (engine.broken())
    made.push(
      element(
        'p',
        {},
        'The full text could not be loaded. Titles and other names are still searched; reload the page to try again.',
      ),
    );
  if ((answer.noMatch || answer.lacksPathways) && engine.waiting()) return [...made, element('p', {}, 'Searching …')];
  if (answer.lacksPathways) made.push(element('p', {}, 'Which activities an MVP holds could not be loaded either.'));
  if (answer.noMatch && !query.unknownIds.length && !query.withdrawn.length) {
    made.push(element('p', {}, 'No activity matches.'));
  }
  if (answer.noMatch) {
    made.push(
      element(
        'p',
        {},
        'Nearest subcategories: ',
        ...answer.nearest.flatMap(([id, name], i) => [
          i ? ', ' : '',
          element('a', { href: `${engine.base}subcategories/${id}/` }, name),
        ]),
        '.',
      ),
    );
  }
  return made;
}

/** The filters that are read from the query and hold, each as a button that takes its words out of the query. */
export function filterChips(
  { read, filters }: Answer,
  engine: Engine,
  take: (without: string) => void,
): HTMLButtonElement[] {
  return read
    .filter(({ key, value }) => filters[key] === value)
    .map(({ key, value, without }) => {
      const label = `${filterNames[key]}: ${valueName(key, value, engine)}`;
      const chip = element(
        'button',
        { type: 'button', class: 'chip', 'aria-label': `Remove the filter ${label}`, 'data-without': without },
        `${label} ×`,
      );
      chip.addEventListener('click', () => take(without));
      return chip;
    });
}

function valueName(key: FilterKey, value: string, { index: { list } }: Engine): string {
  const named: readonly (readonly [id: string, name: string, ...rest: unknown[]])[] =
    key === 'subcategory' ? list.subcategories : key === 'mvp' ? list.mvps : [];
  return named.find(([id]) => id === value)?.[1] ?? value;
}

/** The number of results in words, for the status line. */
export function countOf({ results, noMatch, query, lacksPathways }: Answer): string {
  if ((!query.text.trim() || lacksPathways) && !results.length) return '';
  if (noMatch) return 'No activity matches.';
  return results.length === 1 ? '1 activity' : `${results.length} activities`;
}
