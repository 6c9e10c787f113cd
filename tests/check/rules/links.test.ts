import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// Links lead somewhere.

test('links by schemes that browsers run or nobody knows', () => {
  const problems = problemsWith({
    'activities/IA_BE_1.md': swap(
      'Keep every record.',
      `[a](javascript:alert(1)) [b](JAVA&#10;SCRIPT:x) <data:x,y> [c]

[c]: vbscript:x`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:22:1 link-scheme
    Links that begin with \`javascript:\` are refused.
    → Links begin with https://, http:// or mailto:, or with / for a page of this site.

    activities/IA_BE_1.md:22:26 link-scheme
    Links that begin with \`javascript:\` are refused.
    → Links begin with https://, http:// or mailto:, or with / for a page of this site.

    activities/IA_BE_1.md:22:49 link-scheme
    Links that begin with \`data:\` are refused.
    → Links begin with https://, http:// or mailto:, or with / for a page of this site.

    activities/IA_BE_1.md:24:1 link-scheme
    Links that begin with \`vbscript:\` are refused.
    → Links begin with https://, http:// or mailto:, or with / for a page of this site."
  `);
});

test('links in forms that lead astray', () => {
  const problems = problemsWith({
    'activities/IA_BE_1.md': swap(
      'Keep every record.',
      '[a](IA_BE_2.md) [b](../activities/ia-cc-1/) [c](www.cms.gov) [d](//cms.gov/x) [e]() [f](https://) [g](/activities/ia-be-2/index.html)',
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:22:1 link-form
    The link \`IA_BE_2.md\` does not work: links within the site begin with /.
    → Write \`/activities/ia-be-2/\`.

    activities/IA_BE_1.md:22:17 link-form
    The link \`../activities/ia-cc-1/\` does not work: links within the site begin with /.
    → Write \`/activities/ia-cc-1/\`.

    activities/IA_BE_1.md:22:45 link-form
    The link \`www.cms.gov\` does not work: links within the site begin with /.
    → Write \`https://www.cms.gov\` if you mean another site.

    activities/IA_BE_1.md:22:62 link-form
    The link \`//cms.gov/x\` does not work: it names no scheme.
    → Write \`https://cms.gov/x\`.

    activities/IA_BE_1.md:22:79 link-form
    The link \`\` does not work: the link is empty.
    → Write the address between the parentheses.

    activities/IA_BE_1.md:22:85 link-form
    The link \`https://\` does not work: it is not a complete address.
    → Write the whole address, as the browser shows it.

    activities/IA_BE_1.md:22:99 dead-link
    \`/activities/ia-be-2/index.html\` is not a page of this site.
    → Did you mean \`/activities/ia-be-2/\`?"
  `);
});

test('links to pages that do not exist', () => {
  const problems = problemsWith({
    'activities/IA_BE_1.md': swap(
      'Keep every record.',
      '[a](/activities/IA_BE_2/) [b](/activities/ia-be-2) [c](/activities/ia-be-88/) [d](/guides/scorring/) [e](/mvps/g0054/) [f](/subcategories/care-cordination/) [g](/activities/ia-be-2/2017/)',
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:22:1 dead-link
    \`/activities/IA_BE_2/\` is not a page of this site.
    → Did you mean \`/activities/ia-be-2/\`?

    activities/IA_BE_1.md:22:27 dead-link
    \`/activities/ia-be-2\` is not a page of this site.
    → Did you mean \`/activities/ia-be-2/\`?

    activities/IA_BE_1.md:22:52 dead-link
    \`/activities/ia-be-88/\` is not a page of this site.
    → Link to a page that exists, or add the page.

    activities/IA_BE_1.md:22:79 dead-link
    \`/guides/scorring/\` is not a page of this site.
    → Did you mean \`/guides/scoring/\`?

    activities/IA_BE_1.md:22:102 dead-link
    \`/mvps/g0054/\` is not a page of this site.
    → Link to a page that exists, or add the page.

    activities/IA_BE_1.md:22:120 dead-link
    \`/subcategories/care-cordination/\` is not a page of this site.
    → Did you mean \`/subcategories/care-coordination/\`?

    activities/IA_BE_1.md:22:158 dead-link
    \`/activities/ia-be-2/2017/\` is not a page of this site.
    → Did you mean \`/activities/ia-be-2/\`?"
  `);
});

test('links to anchors that do not exist', () => {
  const problems = problemsWith({
    'activities/IA_BE_1.md': swap(
      'Keep every record.',
      '[a](#note) [b](/activities/ia-be-2/#histori) [c](/guides/scoring/#what-full-credit-take)',
    ),
    'glossary.yaml': swap('Software for records.', 'Software, see [there](#there).'),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_1.md:22:1 dead-anchor
    \`/activities/ia-be-1/\` has no section \`#note\`.
    → Did you mean \`#notes\`?

    activities/IA_BE_1.md:22:12 dead-anchor
    \`/activities/ia-be-2/\` has no section \`#histori\`.
    → Did you mean \`#history\`?

    activities/IA_BE_1.md:22:46 dead-anchor
    \`/guides/scoring/\` has no section \`#what-full-credit-take\`.
    → Did you mean \`#what-full-credit-takes\`?

    glossary.yaml:5:28 link-form
    The link \`#there\` does not work: glossary has no page of its own on which it could stand.
    → Write the whole address of the page before the #."
  `);
});

test('links that are sound raise nothing', () => {
  const problems = problemsWith({
    'activities/IA_BE_1.md': swap(
      'Keep every record.',
      '[a](/activities/ia-be-2/2025/) [b](/#top) [c](mailto:a@b.org) [d](http://x.org) [e](#notes) [f](/activities/ia-be-99/) [g](/mvps/g0053/) [h](/downloads/activities.csv) [i](/years/2026/)',
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`""`);
});

test('a broken list of MVPs leaves them unknown', () => {
  const problems = problemsWith({
    'activities/IA_BE_1.md': swap('Keep every record.', '[a](/mvps/g0053/)'),
    'mvps/2026.yaml': 'year: [',
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "mvps/2026.yaml:1:8 broken-yaml
    This is not valid YAML: the list that begins with [ does not end with ].
    → Check indentation and quotes. Put a text with a colon and a space in it between quotes."
  `);
});

test('values that are addresses have a sound scheme', () => {
  const problems = problemsWith({
    'sources.yaml': swap('https://www.ecfr.gov/', 'javascript:alert(1)'),
    'activities/IA_BE_2.md': swap(
      'draft: true',
      `draft: true
resources:
  - title: x
    url: ftp://x.org/
  - title: y
    url: cms.gov`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_2.md:11:10 link-scheme
    \`resources[1].url: ftp://x.org/\` is not a link that this site allows.
    → Links begin with https://, http:// or mailto:.

    activities/IA_BE_2.md:13:10 wrong-value
    \`resources[2].url: cms.gov\` is not an address that begins with https://, http:// or mailto:.
    → Write the whole address, as the browser shows it.

    sources.yaml:4:10 link-scheme
    \`sources[1].url: javascript:alert(1)\` is not a link that this site allows.
    → Links begin with https://, http:// or mailto:."
  `);
});
