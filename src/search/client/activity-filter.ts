import { firstMvpYear, lastWeightedYear } from '../../domain/years.ts';
import { type Filterable, type Filters, filterKeys, matchRows, type Pathway } from '../filter.ts';

/** Filters the table of all activities in place and keeps what was chosen in the address. */

const form = document.querySelector<HTMLFormElement>('#filter');
const table = document.querySelector<HTMLTableElement>('#all');
if (form && table) start(form, table);

function start(form: HTMLFormElement, table: HTMLTableElement): void {
  const elements = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-years]')];
  const rows = elements.map(
    (element): Filterable => ({
      code: element.dataset['years'] ?? '',
      status: element.dataset['status'] ?? '',
      subcategory: element.closest('tbody')?.dataset['subcategory'] ?? '',
    }),
  );
  const pathways: Record<string, Pathway> = JSON.parse(document.querySelector('#mvp-rows')?.textContent ?? '{}');
  const firstYear = Number(form.dataset['firstYear']);
  const currentYear = Number(form.dataset['currentYear']);
  const names = { h: 'high', m: 'medium', n: 'none' } as const;

  const read = (): Filters => Object.fromEntries(filterKeys.map((key) => [key, select(key)?.value ?? '']));
  const select = (key: string) => form.elements.namedItem(key) as HTMLSelectElement | null;

  const apply = () => {
    const filter = read();
    const shown = matchRows(rows, filter, pathways, { firstYear, currentYear });
    elements.forEach((element, i) => {
      element.hidden = !shown[i];
      const cell = element.querySelector<HTMLElement>('[data-weight]');
      const letter = filter.year ? rows[i]?.code[Number(filter.year) - firstYear] : undefined;
      if (cell) cell.textContent = letter ? (names[letter as 'h'] ?? '–') : (cell.dataset['weight'] ?? '');
    });
    const heading = table.querySelector('[data-weight-heading]');
    if (heading) heading.textContent = filter.year ? `Weight in ${filter.year}` : 'Weight';
    for (const group of table.tBodies) {
      const count = group.querySelectorAll('tr[data-years]:not([hidden])').length;
      group.hidden = count === 0;
      const label = group.querySelector('[data-count]');
      if (label) label.textContent = String(count);
    }
    say(shown.filter(Boolean).length, filter);
  };

  const say = (count: number, filter: Filters) => {
    const status = form.querySelector('[role=status]');
    if (!status) return;
    const year = Number(filter.year);
    const late = filter.weighting && year > lastWeightedYear ? ` Weights ended with ${lastWeightedYear}.` : '';
    const early = filter.mvp && year && year < firstMvpYear ? ` MVPs began with ${firstMvpYear}.` : '';
    status.textContent =
      count === 0
        ? `No activity matches.${late}${early} Choose “Clear” to see all.`
        : `${count} of ${rows.length} activities.`;
  };

  const remember = () => {
    const address = new URL(location.href);
    const filter = read();
    for (const key of filterKeys)
      if (filter[key]) address.searchParams.set(key, filter[key]);
      else address.searchParams.delete(key);
    history.replaceState(null, '', address);
  };

  const recall = () => {
    const wanted = new URLSearchParams(location.search);
    for (const key of filterKeys) {
      const field = select(key);
      const value = wanted.get(key) ?? '';
      if (field) field.value = [...field.options].some((option) => option.value === value) ? value : '';
    }
    apply();
  };

  form.addEventListener('change', () => {
    remember();
    apply();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const key of filterKeys) {
      const field = select(key);
      if (field) field.value = '';
    }
    remember();
    apply();
  });
  addEventListener('popstate', recall);
  recall();
}
