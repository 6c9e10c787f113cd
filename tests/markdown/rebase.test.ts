import { describe, expect, it } from 'vitest';
import { deepenHeadings } from '../../src/markdown/deepen-headings.ts';
import { rebaseLinks, rebaseLinksIn } from '../../src/markdown/rebase.ts';

const under = (address: string) => `/base${address}`;

describe('rebaseLinks', () => {
  it.each([
    ['[a](/years/2026/)', '[a](/base/years/2026/)'],
    ['**[a](/x/)** and [b](/y/#z)', '**[a](/base/x/)** and [b](/base/y/#z)'],
    ['[a](</x/> "title")', '[a](</base/x/> "title")'],
    ['[a][1]\n\n[1]: /x/', '[a][1]\n\n[1]: /base/x/'],
    ['[/x/](/x/)', '[/x/](/base/x/)'],
    ['- [a](/x/)\n  - [b](/x/)', '- [a](/base/x/)\n  - [b](/base/x/)'],
    ['[a](https://example.org/x/)', '[a](https://example.org/x/)'],
    ['[a](//example.org/x/)', '[a](//example.org/x/)'],
    ['[a](#b)', '[a](#b)'],
    ['`[a](/x/)` and /x/ and (/x/)', '`[a](/x/)` and /x/ and (/x/)'],
    ['```\n[a](/x/)\n```', '```\n[a](/x/)\n```'],
  ])('%j → %j', (markdown, rebased) => expect(rebaseLinks(markdown, under)).toBe(rebased));

  it('goes through plain data', () => {
    expect(rebaseLinksIn({ a: ['[a](/x/)', 1, null], b: { c: true } }, under)).toEqual({
      a: ['[a](/base/x/)', 1, null],
      b: { c: true },
    });
  });
});

describe('deepenHeadings', () => {
  it.each([
    ['# a\n\ntext\n\n## b', '### a\n\ntext\n\n#### b'],
    ['##### a', '###### a'],
    ['```\n# no heading\n```', '```\n# no heading\n```'],
    ['text with # sign', 'text with # sign'],
  ])('%j → %j', (markdown, deeper) => expect(deepenHeadings(markdown, 2)).toBe(deeper));
});
