import { describe, expect, it } from 'vitest';
import { addressFor } from '../../src/links/fate.ts';
import { checkLinks } from '../../src/links/find.ts';
import { withLinks } from '../../src/links/rewrite.ts';
import { data } from './invented-data.ts';

describe('the text with links put in', () => {
  const linked = (text: string) =>
    withLinks(text, checkLinks(text, data).finds, (find) => `https://ia.example${addressFor(find, data)}`);
  const page = 'https://ia.example/activities/ia-pspa-16/';

  it.each([
    ['See PSPA 16.', `See [PSPA 16](${page}).`],
    ['[Protocols](https://v.example/IA_PSPA_16-x)', `[Protocols](${page})`],
    ['[PSPA 16](../2018-improvement-activities/pspa-16-x.md) more', `[PSPA 16](${page}2018/) more`],
    ['at https://v.example/IA_PSPA_16-x, there', `at [IA_PSPA_16](${page}), there`],
    ['<https://v.example/IA_PSPA_16>', `<${page}>`],
    ['<a href="https://v.example/IA_PSPA_16">PSPA 16</a>', `<a href="${page}">PSPA 16</a>`],
    ['[https://v.example/IA_PSPA_16 PSPA 16]', `[${page} PSPA 16]`],
    ['[PSPA 16|https://v.example/IA_PSPA_16]', `[PSPA 16|${page}]`],
    ['[[PSPA 16]] and `PSPA 16`', '[[PSPA 16]] and `PSPA 16`'],
    ['```\nPSPA 16\n```\nPSPA 16', `\`\`\`\nPSPA 16\n\`\`\`\n[PSPA 16](${page})`],
    ['---\nid: IA_PSPA_16\n---\nPSPA 16', `---\nid: IA_PSPA_16\n---\n[PSPA 16](${page})`],
    ['<td id="pspa-16">', '<td id="pspa-16">'],
    ['https://v.example/?ids=IA_BE_1&IA_CC_1', 'https://v.example/?ids=IA_BE_1&IA_CC_1'],
    ['nothing here', 'nothing here'],
  ])('%j', (text, expected) => expect(linked(text)).toBe(expected));
});
