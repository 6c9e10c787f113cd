import { expect, test } from 'vitest';
import { problemsWith, swap } from '../content-fixture.ts';

// MVPs list activities of their year.

test('an MVP counts an activity after its last year', () => {
  const problems = problemsWith({ 'mvps/2026.yaml': swap('- IA_BE_2', '- IA_CC_1') });
  expect(problems.join('\n\n')).toMatchInlineSnapshot(`
    "mvps/2026.yaml:9:9 not-in-inventory
    \`IA_CC_1\` counts in G0053, but is not in the inventory of 2026.
    → Remove it, or add 2026 to the history of IA_CC_1."
  `);
});
