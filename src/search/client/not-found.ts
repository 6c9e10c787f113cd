import { readIds, slugOf } from '../../domain/ids.ts';

/** On the 404 page: recognises an activity's id in the address and offers its page. */
const box = document.querySelector<HTMLElement>('#suggestion');
if (box) {
  let address = location.pathname;
  try {
    address = decodeURIComponent(address);
  } catch {
    // An address that is not valid percent-encoding is read as it is.
  }
  const known = new Set(box.dataset['ids']?.split(' '));
  const list = box.querySelector('ul');
  for (const id of readIds(address, known).slice(0, 5)) {
    const link = document.createElement('a');
    link.href = `${box.dataset['activities']}${slugOf(id)}/`;
    link.textContent = id;
    const item = document.createElement('li');
    item.append(link);
    list?.append(item);
    box.hidden = false;
  }
}
