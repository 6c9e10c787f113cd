import { addressOf } from './addresses.ts';
import { shortId, slugOf } from './ids.ts';

/**
 * The ways to write an id that are addresses of their own, the likeliest first:
 * `IA_AHE_5`, `ia-ahe-5`, `ahe-5`, `AHE_5` … `ahe5`. Other mixtures (`Ahe-05`) are left to the 404 page.
 */
export function spellingsOf(id: string): string[] {
  const short = shortId(id);
  const upper = [id, dashed(short), short, dashed(id), joined(short)];
  const [asCmsWrites = id, ...others] = upper;
  return [
    ...new Set([asCmsWrites, slugOf(id), slugOf(short), ...others, ...upper.map((spelling) => spelling.toLowerCase())]),
  ];
}

/**
 * The addresses of all spellings, at the root and below `/activities/`, without the one of the page itself.
 * On file systems that ignore capitals some of them are one folder, even that of the page: writers must not overwrite.
 */
export function spellingAddresses(id: string): string[] {
  const spellings = spellingsOf(id);
  const page = addressOf.activity(slugOf(id));
  return [
    ...spellings.map((spelling) => `/${spelling}/`),
    ...spellings.map((spelling) => `/activities/${spelling}/`),
  ].filter((address) => address !== page);
}

function dashed(id: string): string {
  return id.replaceAll('_', '-');
}

/** `AHE_5` → `AHE5`. */
function joined(id: string): string {
  return id.replaceAll('_', '');
}
