import { describe, expect, it } from 'vitest';
import { renderInline, renderMarkdown } from '../../src/markdown/render.ts';

const urlTo = (path: string) => `/base${path}`;
const render = (text: string) => renderMarkdown(text, { urlTo });

describe('Markdown on the page', () => {
  it.each([
    ['**All** of:\n\n- a\n- b', '<p><strong>All</strong> of:</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['[CMS](https://www.cms.gov/)', '<p><a href="https://www.cms.gov/">CMS</a></p>'],
    ['[here](/years/2026/#period)', '<p><a href="/base/years/2026/#period">here</a></p>'],
    ['5 < 6 & 7', '<p>5 &#x3C; 6 &#x26; 7</p>'],
  ])('%j becomes %j', (text, html) => {
    expect(render(text)).toBe(html);
  });

  it.each([
    '<script>alert(1)</script>',
    'a <b onclick="alert(1)">b</b>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,<script>)',
    '[x](//evil.example/)',
    '![x](javascript:alert(1))',
    '<javascript:alert(1)>',
    '<img src=x onerror=alert(1)>',
    '[x]\n\n[x]: javascript:alert(1)',
  ])('lets nothing through of %j', (text) => {
    expect(render(text)).not.toMatch(/<(script|b|img)\b|(href|src)="(javascript|data|\/\/)/i);
  });

  it('keeps one outline with the page', () => {
    expect(renderMarkdown('# A', { urlTo, headingOffset: 2 })).toBe('<h3>A</h3>');
    expect(renderMarkdown('##### A', { urlTo, headingOffset: 2 })).toBe('<h6>A</h6>');
  });

  it('gives one line without a paragraph', () => {
    expect(renderInline('a *b*', { urlTo })).toBe('a <em>b</em>');
    expect(renderInline('a\n\n- b\n\nc', { urlTo })).toBe('<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<p>c</p>');
  });
});
