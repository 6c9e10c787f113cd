import { addressOf, addressOfFile, type FileKind, type PageKind } from './addresses.ts';

/** One address, or a function from the names in it. */
type Address = string | ((...names: string[]) => string);

/** The names in an address: `[slug: string]`, or none. */
export type NamesIn<A> = A extends (...names: infer Names) => string ? Names : [];

export interface KnownAddress<Kind> {
  readonly kind: Kind;
  /** What stands where the address has a name: `ia-ahe-5` and `2025` of `/activities/ia-ahe-5/2025/`. */
  readonly names: readonly string[];
}

/** The kind of page that an address has the form of, whether or not there is such a page. */
export const pageAt = reader<PageKind>(addressOf);

/** The kind of file that an address has the form of, whether or not there is such a file. */
export const fileAt = reader<FileKind>(addressOfFile);

/** The address of a kind with names put in; one without names ignores them. */
export function fill(address: Address, names: readonly (number | string)[]): string {
  return typeof address === 'string' ? address : address(...names.map(String));
}

function reader<Kind extends string>(addresses: Readonly<Record<Kind, Address>>) {
  const kinds = (Object.entries(addresses) as [Kind, Address][])
    // `/search/` comes before `/<name>/`.
    .sort(([, a], [, b]) => Number(typeof a === 'function') - Number(typeof b === 'function'))
    .map(([kind, address]) => ({ kind, pattern: patternOf(address) }));
  return (address: string): KnownAddress<Kind> | undefined => {
    for (const { kind, pattern } of kinds) {
      const match = pattern.exec(address);
      if (match) return { kind, names: match.slice(1) };
    }
    return undefined;
  };
}

/** Two names are the most that an address has. */
function patternOf(address: Address): RegExp {
  const form = fill(address, ['*', '*']);
  return new RegExp(`^${form.replaceAll('.', '\\.').replaceAll('*', '([^/]+)')}$`);
}
