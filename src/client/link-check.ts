import { count } from '../domain/count.ts';
import { sentenceCase } from '../domain/sentence-case.ts';
import { statusNames } from '../domain/status.ts';
import { addressFor, notesOn } from '../links/fate.ts';
import { checkLinks, maxCharacters } from '../links/find.ts';
import { isText } from '../links/is-text.ts';
import type { Find, LinkCheck, LinkCheckData } from '../links/model.ts';
import { withLinks } from '../links/rewrite.ts';

/** The page of the link check. All that a reader pastes is shown as text, never as markup. */

/** A table of more rows helps nobody and takes long to draw. */
const maxRows = 1000;
/** A longer text is copied, but not shown. */
const maxShown = 500_000;

const form = document.querySelector<HTMLFormElement>('#link-check');
const results = document.querySelector<HTMLElement>('main .results');
if (form && results) start(form, results);

function start(form: HTMLFormElement, results: HTMLElement): void {
  const said = document.querySelector<HTMLElement>('main .said');
  const [pasted, file] = [field<HTMLTextAreaElement>('text'), field<HTMLInputElement>('file')];
  const linked = results.querySelector('textarea');
  const copySaid = results.querySelector('[role=status]');
  let data: Promise<LinkCheckData> | undefined;
  let linkedText = '';

  const say = (words: string) => {
    if (said) said.textContent = words;
  };
  const load = () =>
    (data ??= fetch(form.dataset['activities'] ?? '').then((response) => {
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    }));
  const urlOf = (address: string) => new URL((form.dataset['home'] ?? '') + address, location.href).href;

  async function check(): Promise<void> {
    results.hidden = true;
    say('Checking …');
    const chosen = file.files?.[0];
    // In UTF-8 a character has four bytes at most.
    const text = chosen ? await chosen.slice(0, maxCharacters * 4).text() : pasted.value;
    if (!text.trim()) return say('Paste a text first, or choose a file.');
    if (!isText(text)) return say('This is no text. Save the page as text, Markdown or HTML, and try again.');
    let loaded: LinkCheckData;
    try {
      loaded = await load();
    } catch {
      data = undefined;
      return say('The list of activities could not be loaded. Try again when you are connected.');
    }
    show(text, checkLinks(text, loaded), loaded);
  }

  function show(text: string, check: LinkCheck, loaded: LinkCheckData): void {
    const assumed = Number(field<HTMLSelectElement>('year').value) || null;
    const isPinned = field<HTMLSelectElement>('mode').value === 'pinned';
    const finds = check.finds.map((find) => ({ ...find, year: find.year ?? assumed }));
    const linkTo = ({ id, year }: Find) => urlOf(addressFor({ id, year: isPinned ? year : null }, loaded));
    results
      .querySelector('tbody')
      ?.replaceChildren(...finds.slice(0, maxRows).map((find) => row(find, linkTo(find), loaded)));
    linkedText = withLinks(text, finds, linkTo);
    if (linked) linked.value = linkedText.length > maxShown ? '' : linkedText;
    if (copySaid) copySaid.textContent = '';
    results.hidden = finds.length === 0;
    say(summary(text, check));
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  file.addEventListener('change', () => {
    if (file.files?.length) check();
  });
  // What is pasted counts, not the file chosen before.
  pasted.addEventListener('input', () => {
    file.value = '';
  });
  results.querySelector('button')?.addEventListener('click', async () => {
    if (!linked || !copySaid) return;
    try {
      await navigator.clipboard.writeText(linkedText);
      copySaid.textContent = 'Copied the text with links.';
    } catch {
      linked.value = linkedText;
      linked.focus();
      linked.select();
      copySaid.textContent =
        'Your browser does not let this page copy. The text is selected: copy it with Ctrl+C or ⌘C.';
    }
  });

  function field<Field>(name: string): Field {
    return form.elements.namedItem(name) as Field;
  }
}

function row(find: Find, url: string, { activities }: LinkCheckData): HTMLTableRowElement {
  const activity = activities.find(({ id }) => id === find.id);
  const link = document.createElement('a');
  link.href = url;
  link.textContent = new URL(url).pathname;
  const cells = [
    String(find.line),
    find.text,
    activity ? `${activity.id}: ${activity.title}` : 'CMS’s list of activities',
    activity ? statusNames[activity.status] : '',
    link,
    activity ? sentence(notesOn(activity, find.year).map(({ text }) => text)) : '',
  ];
  const line = document.createElement('tr');
  for (const cell of cells) line.insertCell().append(cell);
  return line;
}

function sentence(parts: readonly string[]): string {
  const text = parts.join('; ');
  return text && `${sentenceCase(text)}.`;
}

function summary(text: string, { finds, read, stopped }: LinkCheck): string {
  const mentions = finds.length;
  const activities = new Set(finds.flatMap(({ id }) => id ?? [])).size;
  return [
    mentions === 0
      ? 'No activity was found in this text.'
      : `${count(mentions, 'mention')}, ${count(activities, 'different activity', 'different activities')}.`,
    mentions > maxRows ? `The table shows the first ${maxRows}.` : '',
    stopped ? `The check stopped after ${mentions} in line ${finds.at(-1)?.line}; paste the rest by itself.` : '',
    read < text.length
      ? `The text is too long: its last ${(text.length - read).toLocaleString('en-US')} characters were not read.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
