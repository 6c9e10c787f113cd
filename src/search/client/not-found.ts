import { readIds, slugOf } from '../../domain/ids.ts';

/** On the 404 page: recognises an old address, or an activity's id and a year, and offers the page. */
const box = document.querySelector<HTMLElement>('#suggestion');
if (box) {
  let address = location.pathname;
  try {
    address = decodeURIComponent(address);
  } catch {
    // An address that is not valid percent-encoding is read as it is.
  }
  const { base = '/', ids = '', old = '[]' } = box.dataset;
  const list = box.querySelector('ul');
  const offer = (path: string, text: string) => {
    const link = document.createElement('a');
    link.href = base + path;
    link.textContent = text;
    const item = document.createElement('li');
    item.append(link);
    list?.append(item);
    box.hidden = false;
  };

  const olds: [from: string, to: string][] = JSON.parse(old);
  const match = olds.find(([from]) => address.startsWith(from));
  if (match) offer(match[1].slice(1), base + match[1].slice(1));

  // `IA_AHE_5:2018-2025`: an id and its years, none where CMS withdrew it.
  const yearsOf = new Map(
    ids.split(' ').map((entry): [id: string, years: string] => {
      const [id = '', years = ''] = entry.split(':');
      return [id, years];
    }),
  );
  const year = Number(/(?<!\d)20\d\d(?!\d)/.exec(address)?.[0]);
  for (const id of readIds(address, new Set(yearsOf.keys())).slice(0, 5)) {
    const [first = 0, last = 0] = yearsOf.get(id)?.split('-').map(Number) ?? [];
    const page = `activities/${slugOf(id)}/`;
    offer(page, id);
    if (year >= first && year <= last) offer(`${page}${year}/`, `${id} in ${year}`);
  }
}
