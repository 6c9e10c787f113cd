import { type Answer, answer } from '../answer.ts';
import { facetsOf } from '../facets.ts';
import { type Filters, filterKeys, filterNames, validFilters } from '../filter.ts';
import { type Piece, snippet } from '../snippet.ts';
import { element, renew } from './dom.ts';
import type { Engine } from './engine.ts';
import { activityContent, addressOf, countOf, filterChips, notices } from './result-view.ts';

const step = 25;

/** The page of results. Its address holds the whole state: the query and each filter. */
export function startPage(form: HTMLFormElement, field: HTMLInputElement, root: HTMLElement, engine: Engine): void {
  const status = form.parentElement?.querySelector('[role=status]');
  const count = element('p', { class: 'count' });
  const notes = element('div', { class: 'notes' });
  const list = element('ol', { class: 'hits' });
  const pages = element('div');
  const more = element('button', { type: 'button', hidden: '' }, 'Show more');
  const facets = element('form', { class: 'facets', 'aria-label': 'Narrow the results' });
  root.replaceChildren(facets, element('div', {}, count, notes, list, more, pages));
  document.querySelector('#before-results')?.remove();

  let filters: Filters = {};
  let literal = false;
  let limit = step;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const contexts = new Map<string, Piece[]>();

  const addressFor = (query: string, wanted: Filters, asTyped: boolean) => {
    const address = new URL(form.action);
    if (query) address.searchParams.set('q', query);
    for (const key of filterKeys) if (wanted[key]) address.searchParams.set(key, wanted[key]);
    if (asTyped) address.searchParams.set('literal', '1');
    return address.href;
  };
  const recall = () => {
    const wanted = new URLSearchParams(location.search);
    field.value = (wanted.get('q') ?? '').slice(0, 300);
    filters = validFilters(Object.fromEntries(filterKeys.map((key) => [key, wanted.get(key)])), engine.index);
    literal = wanted.has('literal');
    limit = step;
    settle();
  };

  const show = (current: Answer) => {
    count.textContent = countOf(current);
    renew(
      notes,
      ...notices(current, engine, (query, asTyped) => addressFor(query, filters, asTyped)),
      ...filterChips(current, engine, take),
    );
    list.replaceChildren(
      ...current.results.slice(0, limit).map((result) => {
        const id = engine.index.activities[result.activity]?.id ?? '';
        const content = activityContent(result, current, engine, contexts.get(`${id} ${current.query.text}`));
        const [hit, ...rest] = content;
        return element(
          'li',
          { 'data-id': id },
          element('a', { href: addressOf(result.activity, engine, current.filters.year) }, hit),
          ...rest,
        );
      }),
    );
    more.hidden = current.results.length <= limit;
    pages.replaceChildren(
      ...(current.pages.length
        ? [
            element('h2', {}, 'Other pages'),
            element(
              'ul',
              {},
              ...current.pages.map(([url, title, kind]) =>
                element('li', {}, element('a', { href: engine.base + url.slice(1) }, title), ` (${kind})`),
              ),
            ),
          ]
        : []),
    );
  };

  const take = (without: string) => {
    field.value = without;
    remember();
    settle();
    field.focus();
  };

  const showFacets = (current: Answer, query: string) => {
    const found = facetsOf(query, engine.index, { filters, literal, fullText: engine.known() }, current);
    facets.replaceChildren(
      ...filterKeys.map((key) => {
        const select = element('select', { name: key }, element('option', { value: '' }, 'Any'));
        for (const { value, name, count: number } of found[key])
          select.append(element('option', { value }, `${name} (${number})`));
        select.value = filters[key] ?? '';
        return element('label', {}, filterNames[key], select);
      }),
      ...(Object.keys(filters).length ? [element('button', { type: 'reset' }, 'Clear filters')] : []),
    );
  };

  const settle = async () => {
    clearTimeout(pause);
    const query = field.value;
    if (!query.trim() && !Object.keys(filters).length) {
      show(answer('', engine.index));
      facets.replaceChildren();
      root.dataset['settled'] = query;
      return;
    }
    const options = { filters, literal };
    const first = engine.now(query, options);
    show(first);
    const current = (await engine.complete(query, options)) ?? first;
    if (field.value !== query) return;
    show(current);
    const focused = document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : '';
    showFacets(current, query);
    if (focused) facets.querySelector<HTMLElement>(`[name=${focused}]`)?.focus();
    if (status)
      status.textContent = [countOf(current), ...[...notes.querySelectorAll('p')].map((note) => note.textContent)].join(
        ' ',
      );
    document.title = document.title.replace(/^.*?(?=Search · )/, query ? `${query} – ` : '');
    root.dataset['settled'] = query;
    await Promise.all(
      current.results.slice(0, limit).map(async ({ activity }) => {
        const text = await engine.textOf(activity);
        const pieces = text && snippet(text, current.units, 200);
        if (pieces) contexts.set(`${engine.index.activities[activity]?.id} ${current.query.text}`, pieces);
      }),
    );
    if (field.value === query) show(current);
  };

  const remember = () => history.replaceState(null, '', addressFor(field.value, filters, literal));

  field.addEventListener('input', () => {
    literal = false;
    limit = step;
    const query = field.value;
    show(engine.now(query, { filters, settled: false }));
    engine
      .complete(query, { filters, settled: false })
      .then((current) => current && field.value === query && show(current));
    clearTimeout(pause);
    pause = setTimeout(() => {
      remember();
      settle();
    }, 350);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    settle();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  more.addEventListener('click', () => {
    const next = limit;
    limit += step;
    settle();
    list.querySelectorAll('a')[next]?.focus();
  });
  facets.addEventListener('change', () => {
    const chosen = new FormData(facets);
    filters = validFilters(
      Object.fromEntries(filterKeys.map((key) => [key, String(chosen.get(key) ?? '')])),
      engine.index,
    );
    limit = step;
    remember();
    settle();
  });
  facets.addEventListener('reset', (event) => {
    event.preventDefault();
    filters = {};
    remember();
    settle();
    field.focus();
  });
  addEventListener('popstate', recall);
  recall();
}
