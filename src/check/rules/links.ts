import type { ContentText } from '../../content-files/read/content.ts';
import { fileAt } from '../../domain/address-kinds.ts';
import { addressOf } from '../../domain/addresses.ts';
import { readIds, slugOf } from '../../domain/ids.ts';
import { nearest } from '../../domain/nearest.ts';
import type { ProblemWords } from '../../domain/problem.ts';
import { activityIds } from '../inventories.ts';
import type { Rule } from '../rule.ts';
import { keyOf, type SiteAddresses, siteAddresses } from '../site-addresses.ts';
import { parseText, problemAtNode } from '../text-tree.ts';

type Words = ProblemWords<'link-scheme' | 'link-form' | 'dead-link' | 'dead-anchor'>;

interface Site {
  readonly addresses: SiteAddresses;
  readonly activities: ReadonlySet<string>;
  /** A list of MVPs could not be read: which of them exist is not known. */
  readonly mvpsUnknown: boolean;
}

/** Links use a harmless scheme, and those within the site lead somewhere. */
export const links = {
  codes: {
    'link-scheme': {
      title: 'A link that is neither https, http nor mailto',
      text: 'Other schemes can run code or do nothing for most readers.',
      wrong: { file: 'activities/IA_BE_1.md', body: '[Open](javascript:open)' },
      right: { file: 'activities/IA_BE_1.md', body: '[Open](https://qpp.cms.gov/)' },
    },
    'link-form': {
      title: 'A link in a form that leads nowhere',
      text: 'Links within the site are written from its root, with small letters and a slash at the end. The site puts the base path before them. Links to files, relative links and addresses without https:// do not work on every page.',
      wrong: { file: 'activities/IA_BE_1.md', body: '[Specialist reports](IA_CC_1.md)' },
      right: { file: 'activities/IA_BE_1.md', body: '[Specialist reports](/activities/ia-cc-1/)' },
    },
    'dead-link': {
      title: 'A link to a page that does not exist',
      text: 'Pages: /activities/ia-be-14/, /activities/ia-be-14/2024/, /subcategories/care-coordination/, /years/2026/, /mvps/g0053/, /guides/<name>/, and those of content/pages.',
      wrong: { file: 'activities/IA_BE_1.md', body: '[Specialist reports](/activities/ia-cc-10/)' },
      right: { file: 'activities/IA_BE_1.md', body: '[Specialist reports](/activities/ia-cc-1/)' },
    },
    'dead-anchor': {
      title: 'A link to a section that does not exist',
      text: 'The page is there, but nothing on it has this anchor. Headings have their words as anchor: small letters, dashes for spaces.',
      wrong: { file: 'activities/IA_BE_1.md', body: '[Evidence](/activities/ia-cc-1/#evidence)' },
      right: { file: 'activities/IA_BE_1.md', body: '[Evidence](/activities/ia-cc-1/#supporting-documentation)' },
    },
  },
  check: (files) => {
    const site: Site = {
      addresses: siteAddresses(files),
      activities: activityIds(files),
      mvpsUnknown: files.mvps.length < files.present.mvps.size,
    };
    return files.texts.flatMap((text) =>
      parseText(text).nodes.flatMap((node) => {
        if (node.type !== 'link' && node.type !== 'definition') return [];
        const words = wrongWith(node.url, text, site);
        return words ? [problemAtNode(text, node, words)] : [];
      }),
    );
  },
} satisfies Rule;

function wrongWith(url: string, text: ContentText, site: Site): Words | undefined {
  // Browsers leave out line ends and tabs when they read a scheme; so do we.
  const bare = [...url].filter((character) => character > ' ').join('');
  if (bare === '') return form(url, 'the link is empty', 'Write the address between the parentheses.');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme) return wrongScheme(scheme, bare);
  if (/^[/\\]{2}/.test(bare)) return form(url, 'it names no scheme', `Write \`https:${bare.replaceAll('\\', '/')}\`.`);
  if (bare.startsWith('#')) return wrongAnchor(addressOfText(text), bare.slice(1), text, site);
  return wrongAddress(bare, site);
}

function wrongScheme(scheme: string, url: string): Words | undefined {
  if (!['https', 'http', 'mailto'].includes(scheme))
    return {
      code: 'link-scheme',
      message: `Links that begin with \`${scheme}:\` are refused.`,
      hint: 'Links begin with https://, http:// or mailto:, or with / for a page of this site.',
    };
  const wellFormed =
    scheme === 'mailto' ? /^mailto:[^@]+@[^@]+$/i.test(url) : URL.canParse(url) && /^https?:\/\/[^/]/i.test(url);
  return wellFormed
    ? undefined
    : form(url, 'it is not a complete address', 'Write the whole address, as the browser shows it.');
}

/** A link within the site. */
function wrongAddress(url: string, site: Site): Words | undefined {
  const [path = '', anchor] = url.split('#', 2);
  if (site.addresses.has(path)) return anchor ? wrongAnchorOn(path, anchor, site) : undefined;
  if (fileAt(path)) return undefined;
  if (site.mvpsUnknown && /^\/mvps\/[a-z]\d{4}\/$/.test(path)) return undefined;

  const meant = addressMeant(path, site);
  const tail = anchor ? `#${anchor}` : '';
  if (!path.startsWith('/')) {
    const hint = meant
      ? `Write \`${meant}${tail}\`.`
      : /^[\w-]+(\.[\w-]+)+(\/|$)/.test(path) && !/\.(mdx?|html?)$/.test(path)
        ? `Write \`https://${url}\` if you mean another site.`
        : 'Write the address of the page from its first /, such as /activities/ia-be-14/.';
    return form(url, 'links within the site begin with /', hint);
  }
  return {
    code: 'dead-link',
    message: `\`${path}\` is not a page of this site.`,
    hint: meant ? `Did you mean \`${meant}${tail}\`?` : 'Link to a page that exists, or add the page.',
  };
}

function wrongAnchor(address: string | undefined, anchor: string, text: ContentText, site: Site): Words | undefined {
  if (address) return wrongAnchorOn(address, anchor, site);
  return form(
    `#${anchor}`,
    `${text.name} has no page of its own on which it could stand`,
    'Write the whole address of the page before the #.',
  );
}

function wrongAnchorOn(address: string, anchor: string, site: Site): Words | undefined {
  const anchors = site.addresses.get(address);
  if (!anchors || anchors.has(anchor)) return undefined;
  const meant = nearest(anchor, anchors);
  return {
    code: 'dead-anchor',
    message: `\`${address}\` has no section \`#${anchor}\`.`,
    hint: meant
      ? `Did you mean \`#${meant}\`?`
      : anchors.size
        ? `Its sections: ${[...anchors].map((one) => `#${one}`).join(', ')}.`
        : 'Leave the anchor out: the page has no sections.',
  };
}

/** The page that a wrong address most likely means: `../IA_BE_14.md` → `/activities/ia-be-14/`. */
function addressMeant(path: string, { addresses, activities }: Site): string | undefined {
  const tidy = `/${path}/`
    .toLowerCase()
    .replace(/\.(mdx?|html?)\/$/, '/')
    .replace(/\/(?:\.{0,2}\/)+/g, '/')
    .replaceAll('_', '-');
  if (addresses.has(tidy)) return tidy;
  const [id] = readIds(path, activities);
  if (id) return addressOf.activity(slugOf(id));
  const last = `/${tidy.split('/').at(-2)}/`;
  const sameEnd = [...addresses.keys()].filter((address) => last.length > 2 && address.endsWith(last));
  if (sameEnd.length === 1) return sameEnd[0];
  const inFolder = [...addresses.keys()].filter((address) => address.split('/')[1] === tidy.split('/')[1]);
  // An id with another number is another activity, not a slip of the pen.
  return /^\/(activities|mvps|years)\/./.test(tidy)
    ? undefined
    : nearest(tidy, inFolder.length ? inFolder : addresses.keys());
}

function addressOfText(text: ContentText): string | undefined {
  const [folder, name = ''] = keyOf(text).split('/');
  if (folder === 'activities') return addressOf.activity(slugOf(name));
  if (folder === 'guides') return addressOf.guide(name);
  return folder === 'pages' ? addressOf.page(name) : undefined;
}

function form(url: string, reason: string, hint: string): Words {
  return { code: 'link-form', message: `The link \`${url}\` does not work: ${reason}.`, hint };
}
