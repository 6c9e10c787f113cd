import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// Sources exist.

test('the id of a source is misspelt', () => {
  const problems = problemsWith({ 'lineage.yaml': swap('      - rule', '      - rules') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "lineage.yaml:6:9 unknown-source
    \`rules\` is not a known source.
    → Did you mean \`rule\`? Each source has an entry in sources.yaml."
  `);
});

test('a year and a subcategory name sources that do not exist', () => {
  const problems = problemsWith({
    'years/2020.md': swap('- rule', '- cms-page-of-2020'),
    'subcategories/care-coordination.md': swap('- rule', '- ruel'),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "subcategories/care-coordination.md:7:7 unknown-source
    \`ruel\` is not a known source.
    → Did you mean \`rule\`? Each source has an entry in sources.yaml.

    years/2020.md:12:9 unknown-source
    \`cms-page-of-2020\` is not a known source.
    → Each source has an entry in sources.yaml."
  `);
});

test('a verified fact names no source', () => {
  const problems = problemsWith({
    'years/2020.md': swap(
      `sources:
      - rule`,
      'sources: []',
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "years/2020.md:11:14 fact-without-source
    The date of \`submission-window\` is said to be verified, but names no source.
    → Add the id of a source, or write \`confidence: unverified\`."
  `);
});

test('a broken list of sources says nothing of the ids', () => {
  const problems = problemsWith({ 'sources.yaml': 'sources: [' });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "sources.yaml:1:11 broken-yaml
    This is not valid YAML: the list that begins with [ does not end with ].
    → Check indentation and quotes. Put a text with a colon and a space in it between quotes."
  `);
});
