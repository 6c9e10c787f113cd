import { expect, test } from 'vitest';
import { codesWith, problemsWith } from '../content-fixture.ts';

const yaml = (...entries: string[]) => ({
  'redirects.yaml': `redirects:\n${entries.map((entry) => `  - ${entry.replace('\n', '\n    ')}\n`).join('')}`,
});
const to = (from: string, target: string) => `from: ${from}\nto: ${target}`;

test('old addresses that lead to pages, anchors and folders are sound', () => {
  expect(
    problemsWith(
      yaml(
        to('/wiki/ahe', '/activities/ia-be-1/'),
        to('/wiki/*', '/activities/'),
        to('/old.html', '/guides/scoring/#what-full-credit-takes'),
        to('/guides/scoring/#gone', '/guides/scoring/#what-full-credit-takes'),
        to('/old-data', '/api/v1/activities.json'),
      ),
    ),
  ).toEqual([]);
});

test('loops, chains, clashes and dead ends', () => {
  expect(
    problemsWith(
      yaml(
        to('/a/', '/b/'),
        to('/b', '/a/'),
        to('/c', '/d/'),
        to('/d/*', '/years/'),
        to('/years/*', '/'),
        to('/about', '/'),
        to('/be-1', '/'),
        to('/ahe*', '/yeers/'),
        to('/d/more', '/'),
        to('/guides/scoring/#what-full-credit-takes', '/'),
        to('/e', '/guides/scoring/#full-credit-takes'),
      ),
    ).join('\n\n'),
  ).toMatchInlineSnapshot(`
    "redirects.yaml:3:9 redirect-loop
    The redirects lead in a circle: /a/ → /b → /a/.
    → Let each lead to a page of the site.

    redirects.yaml:5:9 redirect-loop
    The redirects lead in a circle: /b → /a/ → /b.
    → Let each lead to a page of the site.

    redirects.yaml:7:9 redirect-chain
    \`/d/\` is itself an old address.
    → Lead straight to \`/\`.

    redirects.yaml:9:9 redirect-chain
    \`/years/\` is itself an old address.
    → Lead straight to \`/\`.

    redirects.yaml:10:11 redirect-clash
    \`/years/*\` claims \`/years/\`, a page of this site.
    → Delete the entry, or write an address that no page has.

    redirects.yaml:12:11 redirect-clash
    \`/about\` claims \`/about/\`, a page of this site.
    → Delete the entry, or write an address that no page has.

    redirects.yaml:14:11 redirect-clash
    \`/be-1\` claims \`/be-1/\`, a spelling of IA_BE_1.
    → Delete the entry: every spelling of an id leads to its activity already.

    redirects.yaml:17:9 dead-link
    \`/yeers/\` is not a page of this site.
    → Did you mean \`/years/\`? Lead to a page that exists.

    redirects.yaml:18:11 redirect-clash
    \`/d/more\` is caught by the earlier entry \`/d/*\`.
    → Delete one of the two, or put the more exact one first.

    redirects.yaml:20:11 redirect-clash
    \`/guides/scoring/#what-full-credit-takes\` is a section of the site.
    → Delete the entry.

    redirects.yaml:23:9 dead-anchor
    \`/guides/scoring/\` has no section \`#full-credit-takes\`.
    → Did you mean \`#what-full-credit-takes\`? Leave the anchor out, or name a section that exists."
  `);
});

test.each(['wiki/', '//other.org/', '/a b', '/*/x', '/a?b', '/a/../b', '/:x/'])('%s is no address', (from) => {
  expect(codesWith(yaml(to(`'${from}'`, '/')))).toEqual(['redirects.yaml:2:11 wrong-value']);
});
