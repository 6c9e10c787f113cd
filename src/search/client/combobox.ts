import type { Answer } from '../answer.ts';
import type { Filters } from '../filter.ts';
import { type Piece, snippet } from '../snippet.ts';
import { element, renew } from './dom.ts';
import { type Engine, loadEngine } from './engine.ts';
import { activityContent, addressOf, countOf, filterChips, notices } from './result-view.ts';
import styles from './results.css?inline';

const most = 8;

/** Brings the search field to life: as a combobox, or on the page of results as the field of that page. */
export async function startSearch(
  form: HTMLFormElement,
  field: HTMLInputElement,
  list: Promise<Response>,
): Promise<void> {
  const results = document.querySelector<HTMLElement>('#results');
  const page = results && import('./search-page.ts');
  page?.catch(() => {});
  const engine = await loadEngine(form, list);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  if (results && page) (await page).startPage(form, field, results, engine);
  else startCombobox(form, field, engine);
}

function startCombobox(form: HTMLFormElement, field: HTMLInputElement, engine: Engine): void {
  const status = form.parentElement?.querySelector('[role=status]');
  const listbox = element('div', { role: 'listbox', id: 'q-list', 'aria-label': 'Results' });
  const notes = element('div', { class: 'notes' });
  const popup = element('div', { class: 'search-popup', hidden: '' }, notes, listbox);
  form.after(popup);
  for (const [key, value] of Object.entries({
    role: 'combobox',
    'aria-controls': 'q-list',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
  }))
    field.setAttribute(key, value);

  /** On a page of one performance year, the search stays in that year. */
  const yearField = form.elements.namedItem('year');
  const scope: Filters = yearField instanceof HTMLInputElement ? { year: yearField.value } : {};

  let active: string | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const texts = new Map<string, Piece[]>();
  const options = () => [...listbox.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const pageOf = (query: string, literal = false) => {
    const address = new URL(form.action);
    address.searchParams.set('q', query);
    if (scope.year) address.searchParams.set('year', scope.year);
    if (literal) address.searchParams.set('literal', '1');
    return address.href;
  };

  const choose = (id: string | undefined) => {
    active = id;
    for (const option of options()) {
      const on = option.dataset['key'] === id;
      option.setAttribute('aria-selected', String(on));
      if (on) {
        field.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      }
    }
    if (!id) field.removeAttribute('aria-activedescendant');
  };

  const open = (shown: boolean) => {
    popup.hidden = !shown;
    field.setAttribute('aria-expanded', String(shown && options().length > 0));
    if (!shown) choose(undefined);
  };

  const show = (answer: Answer) => {
    const made: HTMLElement[] = answer.results.slice(0, most).map((result) => {
      const id = engine.index.activities[result.activity]?.id ?? '';
      const context = texts.get(`${id} ${answer.query.text}`);
      return element(
        'a',
        {
          role: 'option',
          tabindex: '-1',
          href: addressOf(result.activity, engine, answer.filters.year),
          'data-key': id,
          'data-id': id,
        },
        ...activityContent(result, answer, engine, context),
      );
    });
    for (const [url, title, kind] of scope.year ? [] : answer.pages)
      made.push(
        element(
          'a',
          { role: 'option', tabindex: '-1', href: engine.base + url.slice(1), 'data-key': url },
          element('span', { class: 'hit' }, title),
          element('span', { class: 'facts' }, kind),
        ),
      );
    if (answer.results.length > most)
      made.push(
        element(
          'a',
          { role: 'option', tabindex: '-1', href: pageOf(field.value), 'data-key': 'all' },
          `See all ${answer.results.length} activities`,
        ),
      );
    made.forEach((option, i) => {
      option.id = `q-${i}`;
    });
    listbox.replaceChildren(...made);
    listbox.hidden = made.length === 0;
    renew(notes, ...filterChips(answer, engine, take), ...notices(answer, engine, pageOf));
    open(field.value.trim() !== '');
    choose(made.some((option) => option.dataset['key'] === active) ? active : undefined);
  };

  const take = (without: string) => {
    field.value = without;
    field.focus();
    update();
  };

  const update = () => {
    clearTimeout(pause);
    const query = field.value;
    if (!query.trim()) {
      open(false);
      if (status) status.textContent = '';
      return;
    }
    show(engine.now(query, { settled: false, filters: scope }));
    engine.complete(query, { settled: false, filters: scope }).then((answer) => {
      if (answer && field.value === query && !popup.hidden) show(answer);
      form.dispatchEvent(new Event('search:complete'));
    });
    pause = setTimeout(() => settle(query), 350);
  };

  const settle = async (query: string) => {
    const first = engine.now(query, { filters: scope });
    const answer = (await engine.complete(query, { filters: scope })) ?? first;
    if (field.value !== query || popup.hidden) return;
    show(answer);
    listbox.dataset['settled'] = query;
    if (status) status.textContent = [countOf(answer), ...notesText()].join(' ');
    const wanted = answer.results.slice(0, most);
    await Promise.all(
      wanted.map(async ({ activity }) => {
        const text = await engine.textOf(activity);
        const pieces = text && snippet(text, answer.units);
        if (pieces) texts.set(`${engine.index.activities[activity]?.id} ${answer.query.text}`, pieces);
      }),
    );
    if (field.value === query && !popup.hidden) show(answer);
  };
  const notesText = () => [...notes.children].map(({ textContent }) => textContent?.replace(' ×', '.'));

  field.addEventListener('input', update);
  field.addEventListener('focus', () => field.value.trim() && update());
  form.parentElement?.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !form.parentElement?.contains(event.relatedTarget)) open(false);
  });
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const keys = options().map((option) => option.dataset['key']);
    const at = active === undefined ? -1 : keys.indexOf(active);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (popup.hidden) {
        update();
        return;
      }
      const down = event.key === 'ArrowDown';
      const next = down ? at + 1 : at < 0 ? keys.length - 1 : at - 1;
      // Past either end stands the field itself.
      choose(keys[next]);
    } else if (event.key === 'Escape') {
      if (!popup.hidden) {
        event.preventDefault();
        open(false);
      }
    } else if ((event.key === 'Home' || event.key === 'End') && active !== undefined) {
      choose(undefined);
    } else if (event.key === 'Enter' && active !== undefined && !popup.hidden) {
      event.preventDefault();
      options()[at]?.click();
    }
  });
  if (field.value.trim() && document.activeElement === field) update();
}
