import { describe, expect, it } from 'vitest';
import { type LinkFormat, linkText } from '../../src/domain/link-texts.ts';

const url = 'https://ia.example/activities/ia-zz-1/';
const text = (format: LinkFormat, label: string, year?: number) => linkText(format, { label, url, year });

describe('the text of a link', () => {
  it.each<[LinkFormat, string, string]>([
    ['address', 'IA_ZZ_1: Any', url],
    ['markdown', 'IA_ZZ_1: Any', `[IA_ZZ_1: Any](${url})`],
    ['markdown', 'Use of "smart" quotes', `[Use of "smart" quotes](${url})`],
    ['markdown', 'Tools [CDS] | more', `[Tools \\[CDS\\] \\| more](${url})`],
    ['markdown', 'a_b _c_ *d* `e` <f> \\', `[a_b \\_c\\_ \\*d\\* \\\`e\\\` \\<f\\> \\\\](${url})`],
    ['markdown', 'R&D &amp; more', `[R&D \\&amp; more](${url})`],
    ['markdown', '# 1', `[\\# 1](${url})`],
    ['html', 'R&D <b> "x"', `<a href="${url}">R&amp;D &lt;b&gt; &quot;x&quot;</a>`],
    ['confluence', 'IA_ZZ_1: Follow-up', `[IA_ZZ_1: Follow-up|${url}]`],
    ['confluence', 'a|b [c] {d} *e* !f!', `[a\\|b \\[c\\] \\{d\\} \\*e\\* \\!f\\!|${url}]`],
    ['confluence', 'a -b- _c_ ??d?? \\', `[a \\-b\\- \\_c\\_ \\?\\?d\\?\\? \\\\|${url}]`],
    ['mediawiki', 'IA_ZZ_1: Any', `[${url} IA_ZZ_1: Any]`],
    [
      'mediawiki',
      "a|b [c] {{d}} ''e'' it's",
      `[${url} a&#124;b &#91;c&#93; &#123;&#123;d&#125;&#125; &#39;&#39;e&#39;&#39; it's]`,
    ],
    [
      'mediawiki',
      'R&D <nowiki> ~~~~ __TOC__',
      `[${url} R&#38;D &#60;nowiki&#62; &#126;&#126;&#126;&#126; &#95;&#95;TOC&#95;&#95;]`,
    ],
    ['rst', 'IA_ZZ_1: Any', `\`IA_ZZ_1: Any <${url}>\`__`],
    ['rst', 'a `b` <c> \\ | *d* e_', `\`a \\\`b\\\` \\<c\\> \\\\ | *d* e_ <${url}>\`__`],
    ['citation', 'IA_ZZ_1: Care — for “all”.', `IA_ZZ_1: Care — for “all”. Improvement Activities Catalog. ${url}`],
  ])('%s of %j', (format, label, expected) => expect(text(format, label)).toBe(expected));

  it('says the year that it is pinned to, once', () => {
    expect(text('markdown', 'IA_ZZ_1: Any', 2024)).toBe(`[IA_ZZ_1: Any (2024)](${url})`);
    expect(text('html', 'Performance year 2024', 2024)).toBe(`<a href="${url}">Performance year 2024</a>`);
    expect(linkText('citation', { label: 'IA_ZZ_1: Any', url, year: 2024, accessed: 'November 5, 2026' })).toBe(
      `IA_ZZ_1: Any. Improvement Activities Catalog. As of performance year 2024. Accessed November 5, 2026. ${url}`,
    );
  });

  it('embeds the card, with the title as its name', () => {
    const embedUrl = 'https://ia.example/embed/ia-zz-1/';
    expect(linkText('iframe', { label: 'IA_ZZ_1: "A" & B', url, embedUrl })).toBe(
      `<iframe src="${embedUrl}" title="IA_ZZ_1: &quot;A&quot; &amp; B" width="480" height="200" loading="lazy"></iframe>`,
    );
  });
});
