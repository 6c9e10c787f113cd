import { addressOf } from '../domain/addresses.ts';
import { type LinkFormat, linkFormats, linkText } from '../domain/link-texts.ts';
import styles from './link-kit.css?inline';

/**
 * Fills the link kit when it is opened: a format, always current or as of a year, the text, and a button that copies it.
 * Without scripts the kit shows the plain address alone.
 */
export function startLinkKit(kit: HTMLElement): void {
  const { label = '', years = '', year: pinned = '', pin = '', embed } = kit.dataset;
  const shown = kit.querySelector('code');
  // The page of a year lies below the page that is always current.
  const home = new URL(pinned ? '../' : '', new URL(shown?.textContent ?? '', location.href)).href;

  const format = select('Format', Object.entries(linkFormats));
  if (!embed) format.querySelector('option[value=iframe]')?.remove();
  const moment = select('Year', [
    ['', 'Always current'],
    ...yearsOf(years).map((year): [string, string] => [year, `As of ${year}`]),
  ]);
  moment.value = pinned;
  const text = document.createElement('input');
  text.readOnly = true;
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = 'Copy';
  const said = document.createElement('p');
  said.setAttribute('role', 'status');

  const write = () => {
    const chosen = format.value as LinkFormat;
    // The card shows today’s facts.
    moment.disabled = chosen === 'iframe';
    const year = chosen !== 'iframe' && moment.value ? Number(moment.value) : undefined;
    text.value = linkText(chosen, {
      label,
      url: year ? new URL(pin.replace('*', String(year)), home).href : home,
      year,
      embedUrl: embed && new URL(embed, home).href,
      accessed: new Date().toLocaleDateString('en-US', { dateStyle: 'long' }),
    });
    said.textContent = '';
  };
  format.addEventListener('change', write);
  moment.addEventListener('change', write);
  text.addEventListener('focus', () => text.select());
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.value);
      said.textContent = `Copied: ${linkFormats[format.value as LinkFormat]}.`;
    } catch {
      text.focus();
      text.select();
      said.textContent = 'Your browser does not let this page copy. The text is selected: copy it with Ctrl+C or ⌘C.';
    }
  });

  const row = document.createElement('div');
  row.append(labelled('Format', format), ...(years ? [labelled('Year', moment)] : []), labelled('Text', text), copy);
  shown?.parentElement?.replaceWith(row, said, linkCheck());
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  write();
}

function linkCheck(): HTMLElement {
  const link = document.createElement('a');
  link.href = import.meta.env.BASE_URL.replace(/\/+$/, '') + addressOf.linkCheck;
  link.textContent = 'Check the links of a wiki page';
  // On the page of a year it is no link of that year, but a tool.
  link.dataset['tool'] = '';
  const line = document.createElement('p');
  line.className = 'small';
  line.append(link);
  return line;
}

function select(name: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
  const element = document.createElement('select');
  element.name = name;
  element.append(...options.map(([value, words]) => new Option(words, value)));
  return element;
}

function labelled(name: string, field: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  label.append(name, field);
  return label;
}

/** `2017-2021 2024` → every year, the newest first. */
function yearsOf(ranges: string): string[] {
  return ranges
    .split(' ')
    .filter(Boolean)
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
    })
    .reverse();
}
