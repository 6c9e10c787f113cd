import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// Activity ids exist.

test('an MVP list names an activity that does not exist', () => {
  const problems = problemsWith({ 'mvps/2026.yaml': swap('- IA_BE_2', '- IA_BEE_2') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "mvps/2026.yaml:9:9 unknown-activity
    \`IA_BEE_2\` is not a known activity.
    → Did you mean \`IA_BE_2\`? Each activity has a file in the folder activities."
  `);
});

test('the lineage names activities that do not exist', () => {
  const problems = problemsWith({
    'lineage.yaml': swap(
      'moves: []',
      `moves:
  - from: IA_CC_9
    to: IA_BE_99
    year: 2021
    kind: merged
    confidence: likely
    sources: [rule]`,
    ),
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "lineage.yaml:2:11 unknown-activity
    \`IA_CC_9\` is not a known activity.
    → Each activity has a file in the folder activities."
  `);
});

test('the glossary names a withdrawn id', () => {
  const problems = problemsWith({ 'glossary.yaml': swap('- IA_BE_1', '- IA_BE_99') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "glossary.yaml:7:9 unknown-activity
    \`IA_BE_99\` is not a known activity.
    → CMS withdrew this id. Only lineage.yaml may name it."
  `);
});

test('a broken file is known by its name', () => {
  const problems = problemsWith({
    'activities/IA_BE_2.md': `---
id: [
---
`,
  });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "activities/IA_BE_2.md:2:6 broken-yaml
    This is not valid YAML: the list that begins with [ does not end with ].
    → Check indentation and quotes. Put a text with a colon and a space in it between quotes."
  `);
});
