import { catches, type Redirect } from './redirect.ts';

/** Addresses, without the base path, each with the anchors on its page. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

const preface = `# Every address of this site that was ever published, with its anchors. None may vanish: see docs/addresses.md.
# Written by \`npm run addresses -- --write\`, which only adds.
`;

/** The text of published-addresses.txt → the addresses: \`/activities/ia-ahe-5/ #history #sources\`, one a line. */
export function parsePublished(text: string): Map<string, Set<string>> {
  const published = new Map<string, Set<string>>();
  for (const line of text.split(/\r?\n/)) {
    const [address, ...anchors] = line.trim().split(/\s+/);
    if (!address || address.startsWith('#')) continue;
    published.set(address, new Set(anchors.map((anchor) => anchor.slice(1))));
  }
  return published;
}

export function writePublished(addresses: Addresses): string {
  const lines = [...addresses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, anchors]) => [address, ...[...anchors].sort().map((anchor) => `#${anchor}`)].join(' '));
  return `${preface}${lines.join('\n')}\n`;
}

/** What of one list is not in the other: \`/a/\`, or \`/a/#anchor\` where the page is there. */
export function missingFrom(there: Addresses, wanted: Addresses): string[] {
  return [...wanted].flatMap(([address, anchors]) => {
    const found = there.get(address);
    return found
      ? [...anchors].filter((anchor) => !found.has(anchor)).map((anchor) => `${address}#${anchor}`)
      : address;
  });
}

/** Published addresses and anchors that the build lacks and no redirect catches. */
export function vanished(published: Addresses, built: Addresses, redirects: readonly Redirect[]): string[] {
  return missingFrom(built, published).filter(
    (address) => !redirects.some((entry) => (address.includes('#') ? entry.from === address : catches(entry, address))),
  );
}

/** Both lists in one. */
export function union(a: Addresses, b: Addresses): Map<string, Set<string>> {
  const all = new Map([...a].map(([address, anchors]) => [address, new Set(anchors)]));
  for (const [address, anchors] of b) all.set(address, new Set([...(all.get(address) ?? []), ...anchors]));
  return all;
}
