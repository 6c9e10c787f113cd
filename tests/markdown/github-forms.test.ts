import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseContentMarkdown } from '../../src/markdown/parse.ts';
import { type MdxNode, parseMdx } from '../../src/markdown/parse-mdx.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { rebaseLinks } from '../../src/markdown/rebase.ts';
import { renderInline, renderMarkdown } from '../../src/markdown/render.ts';

const urlTo = (path: string) => `/base${path}`;
const render = (text: string) => renderMarkdown(text, { urlTo });

const table = '| Record | Kept for |\n| :-- | --: |\n| [Report](/years/2026/) | ~~5~~ 6 years |\n| Note |';

describe('forms of Markdown that GitHub knows', () => {
  it('shows a table that scrolls and can be reached by keys, without inline styles, with all its cells', () => {
    expect(render(table)).toMatchInlineSnapshot(`
      "<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>
      <thead>
      <tr>
      <th>Record</th>
      <th>Kept for</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td><a href="/base/years/2026/">Report</a></td>
      <td><del>5</del> 6 years</td>
      </tr>
      <tr>
      <td>Note</td>
      <td></td>
      </tr>
      </tbody>
      </table></div>"
    `);
  });

  it('shows task lists with a sign that is read aloud, and nothing to tick', () => {
    expect(render('- [x] **Done** it\n- [ ] Not yet\n- no task')).toMatchInlineSnapshot(`
      "<ul>
      <li><span role="img" aria-label="Done">☑</span> <strong>Done</strong> it</li>
      <li><span role="img" aria-label="To do">☐</span> Not yet</li>
      <li>no task</li>
      </ul>"
    `);
  });

  it('strikes out in a line', () => {
    expect(renderInline('~~100~~ 200 points, ~5 to ~10 days', { urlTo })).toBe(
      '<del>100</del> 200 points, ~5 to ~10 days',
    );
  });

  it('gives footnotes, which the check refuses, no anchors and no links', () => {
    expect(render('Keep it.[^1]\n\n[^1]: For *six* years.')).toBe(
      '<p>Keep it. [1]</p>\n<p>[1] For <em>six</em> years.</p>',
    );
  });

  it('leaves bare addresses as text', () => {
    expect(render('See https://www.cms.gov/ or www.cms.gov')).toBe('<p>See https://www.cms.gov/ or www.cms.gov</p>');
  });

  it('gives plain text its cells and items apart', () => {
    expect(plainText(`Keep:\n\n${table}\n\n- [x] this\n- that`)).toBe(
      'Keep: Record, Kept for Report, 5 6 years Note this that',
    );
  });

  it('completes addresses in cells', () => {
    expect(rebaseLinks(table, urlTo)).toBe(table.replace('/years/', '/base/years/'));
  });
});

describe('hostile forms', () => {
  it.each([
    '| a |\n| - |\n| <script>alert(1)</script> |',
    '| <img src=x onerror=alert(1)> |\n| --- |',
    '| [x](javascript:alert(1)) |\n| - |',
    '- [x] <b onclick="alert(1)">b</b>',
    '- [x] [x](javascript:alert(1))',
    '~~<script>alert(1)</script>~~',
    'a[^1]\n\n[^1]: [x](javascript:alert(1)) <img src=x onerror=alert(1)>',
    'a[^"onclick=alert(1)]\n\n[^"onclick=alert(1)]: b',
  ])('lets nothing through of %j', (text) => {
    expect(render(text)).not.toMatch(/<(script|b|img|input)\b|(href|src)="(javascript|data|\/\/)|<[^>]*\sonclick/i);
  });

  it('shows 10,000 rows', () => {
    const rows = `| a | b |\n| - | - |\n${'| ~~1~~ | [2](/x/) |\n'.repeat(10_000)}`;
    expect(render(rows).match(/<tr>/g)).toHaveLength(10_001);
  }, 30_000);
});

describe('a guide and an activity', () => {
  it('read the same forms in the same text', () => {
    const text = `${table}\n\n- [x] done\n- [ ] ~~not~~ yet\n\n1. [ ] loose\n\n   more\n\nA note.[^1] ~one~ \\|\n\n[^1]: Words.\n`;
    const mdx = parseMdx(text);
    expect(shapeOf(parseContentMarkdown(text))).toEqual('tree' in mdx && shapeOf(mdx.tree));
  });
});

/** Types, words and ticks of a tree. */
function shapeOf(node: Nodes | MdxNode): unknown {
  return {
    type: node.type,
    ...('value' in node && { value: node.value }),
    ...('checked' in node && typeof node.checked === 'boolean' && { checked: node.checked }),
    ...('children' in node && { children: (node.children as Nodes[]).map(shapeOf) }),
  };
}
