import type { ContentFiles } from '../../content-files/read/content.ts';
import { fileAt } from '../../domain/address-kinds.ts';
import { spellingAddresses } from '../../domain/address-spellings.ts';
import { nearest } from '../../domain/nearest.ts';
import type { ProblemWords } from '../../domain/problem.ts';
import { catches, comparable, type Redirect } from '../../domain/redirect.ts';
import { activityIds, withdrawnIds } from '../inventories.ts';
import { didYouMean, problemAt, type Rule } from '../rule.ts';
import { type SiteAddresses, siteAddresses } from '../site-addresses.ts';

type Words = ProblemWords<'redirect-loop' | 'redirect-chain' | 'redirect-clash' | 'dead-link' | 'dead-anchor'>;

/** Every old address leads to a page of the site in one step, and claims no address that is taken. */
export const redirects = {
  codes: {
    'redirect-loop': {
      title: 'Redirects lead in a circle',
      text: 'Whoever follows an old address has to arrive at a page. A browser that is sent in a circle gives up with an error.',
      wrong: {
        file: 'redirects.yaml',
        keys: `
          redirects:
            - { from: /wiki/, to: /handbook/ }
            - { from: /handbook/, to: /wiki/ }
        `,
      },
      right: {
        file: 'redirects.yaml',
        keys: `
          redirects:
            - { from: /wiki/, to: /activities/ }
            - { from: /handbook/, to: /activities/ }
        `,
      },
    },
    'redirect-chain': {
      title: 'A redirect leads to a redirect',
      text: 'An old address leads to its page in one step. Each further step is slower, and hosts and search engines follow only a few.',
      wrong: {
        file: 'redirects.yaml',
        keys: `
          redirects:
            - { from: /wiki/, to: /handbook/ }
            - { from: /handbook/, to: /activities/ }
        `,
      },
      right: {
        file: 'redirects.yaml',
        keys: `
          redirects:
            - { from: /wiki/, to: /activities/ }
            - { from: /handbook/, to: /activities/ }
        `,
      },
    },
    'redirect-clash': {
      title: 'A redirect claims an address that is taken',
      text: 'A page of the site, the spelling of an id or an earlier redirect has this address already; readers would get one or the other, as their host likes. An entry with * claims every address that begins so.',
      wrong: {
        file: 'redirects.yaml',
        keys: `
          redirects:
            - { from: /years/*, to: / }
        `,
      },
      right: {
        file: 'redirects.yaml',
        keys: `
          redirects:
            - { from: /old-years/*, to: /years/ }
        `,
      },
    },
  },
  check: (files) => {
    const file = files.redirects;
    if (!file) return [];
    const entries = file.facts.redirects;
    const addresses = siteAddresses(files);
    const spellings = spellingsIn(files);
    return entries.flatMap((entry, i) => {
      const clash = clashOf(entry, entries.slice(0, i), addresses, spellings);
      if (clash) return problemAt(file, ['redirects', i, 'from'], clash);
      const target = wrongTarget(entry, entries, addresses, files);
      return target ? problemAt(file, ['redirects', i, 'to'], target) : [];
    });
  },
} satisfies Rule;

function spellingsIn(files: ContentFiles): Map<string, string> {
  const ids = [...activityIds(files), ...withdrawnIds(files)];
  return new Map(ids.flatMap((id) => spellingAddresses(id).map((address) => [address, id] as const)));
}

function clashOf(
  entry: Redirect,
  earlier: readonly Redirect[],
  addresses: SiteAddresses,
  spellings: ReadonlyMap<string, string>,
): Words | undefined {
  const [path = '', anchor] = entry.from.split('#');
  const code = 'redirect-clash';
  if (anchor !== undefined)
    return addresses.get(comparable(path))?.has(anchor)
      ? { code, message: `\`${entry.from}\` is a section of the site.`, hint: 'Delete the entry.' }
      : undefined;
  const page = [...addresses.keys()].find((address) => catches(entry, address));
  if (page) {
    const hint = 'Delete the entry, or write an address that no page has.';
    return { code, message: `\`${entry.from}\` claims \`${page}\`, a page of this site.`, hint };
  }
  const spelling = [...spellings.keys()].find((address) => catches(entry, address));
  if (spelling) {
    const hint = 'Delete the entry: every spelling of an id leads to its activity already.';
    return {
      code,
      message: `\`${entry.from}\` claims \`${spelling}\`, a spelling of ${spellings.get(spelling)}.`,
      hint,
    };
  }
  const twin = earlier.find((other) => catches(other, entry.from.replace(/\*$/, '')) || entry.from === other.from);
  return (
    twin && {
      code,
      message: `\`${entry.from}\` is caught by the earlier entry \`${twin.from}\`.`,
      hint: 'Delete one of the two, or put the more exact one first.',
    }
  );
}

function wrongTarget(
  entry: Redirect,
  entries: readonly Redirect[],
  addresses: SiteAddresses,
  files: ContentFiles,
): Words | undefined {
  const way = [entry.from];
  let [path = '', anchor] = entry.to.split('#');
  for (let next = redirectOf(path, entries); next; next = redirectOf(path, entries)) {
    way.push(next.from);
    if (way.indexOf(next.from) < way.length - 1)
      return {
        code: 'redirect-loop',
        message: `The redirects lead in a circle: ${way.join(' → ')}.`,
        hint: 'Let each lead to a page of the site.',
      };
    [path = '', anchor] = next.to.split('#');
  }
  if (way.length > 1)
    return {
      code: 'redirect-chain',
      message: `\`${entry.to}\` is itself an old address.`,
      hint: `Lead straight to \`${path}${anchor ? `#${anchor}` : ''}\`.`,
    };
  if (!addresses.has(path)) {
    if (fileAt(path) || mayBeUnread(path, files)) return undefined;
    return {
      code: 'dead-link',
      message: `\`${path}\` is not a page of this site.`,
      hint: `${didYouMean(nearest(path, addresses.keys()))}Lead to a page that exists.`,
    };
  }
  const anchors = addresses.get(path);
  return anchor && anchors && !anchors.has(anchor)
    ? {
        code: 'dead-anchor',
        message: `\`${path}\` has no section \`#${anchor}\`.`,
        hint: `${didYouMean(prefixed(nearest(anchor, anchors)))}Leave the anchor out, or name a section that exists.`,
      }
    : undefined;
}

function redirectOf(path: string, entries: readonly Redirect[]): Redirect | undefined {
  return entries.find((entry) => catches(entry, path));
}

/** An MVP list that could not be read: which pathways exist is not known. */
function mayBeUnread(path: string, files: ContentFiles): boolean {
  return files.mvps.length < files.present.mvps.size && path.startsWith('/mvps/');
}

function prefixed(anchor: string | undefined): string | undefined {
  return anchor && `#${anchor}`;
}
