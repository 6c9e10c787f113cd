import type { ContentText } from '../../content-files/read/content.ts';
import type { Rule } from '../rule.ts';
import { parseText, problemAtNode, type TextNode } from '../text-tree.ts';

/** Texts hold no HTML and load nothing: what a reader’s browser runs is the site’s alone. */
export const safeText = {
  codes: {
    'raw-html': {
      title: 'HTML in a text',
      text: 'Tags, scripts, event handlers and comments are refused, not passed through. Markdown has what texts need. For a < of your own, write `\\<` or leave a space after it.',
      wrong: { file: 'activities/IA_BE_1.md', body: 'Keep <b>every</b> record.' },
      right: { file: 'activities/IA_BE_1.md', body: 'Keep **every** record.' },
    },
    image: {
      title: 'A picture in a text',
      text: 'The site loads nothing from elsewhere, and activities are read aloud and printed. Say it in words or link to it.',
      wrong: { file: 'activities/IA_BE_1.md', body: '![Flow chart](https://www.cms.gov/chart.png)' },
      right: { file: 'activities/IA_BE_1.md', body: '[Flow chart of CMS](https://www.cms.gov/chart.png)' },
    },
  },
  check: ({ texts }) =>
    texts.flatMap((text) => {
      const { nodes } = parseText(text);
      const opened = new Set<string | undefined>();
      return [
        ...nodes.flatMap((node) => {
          if (node.type === 'html') {
            const [, slash, tag] = /^<(\/?)([\w-]+)/.exec(node.value) ?? [];
            // One problem for both ends of an element.
            if (slash && opened.has(tag)) return [];
            opened.add(tag);
            return rawHtml(text, node, node.value);
          }
          if (node.type === 'image' || node.type === 'imageReference')
            return problemAtNode(text, node, {
              code: 'image',
              message: 'Pictures cannot stand in a text.',
              hint: 'Say it in words, or link to the page that shows the picture.',
            });
          return [];
        }),
      ];
    }),
} satisfies Rule;

function rawHtml(text: ContentText, node: TextNode, html: string) {
  const tag = /^<[^>\n]{0,30}>/.exec(html)?.[0] ?? `${html.split('\n', 1)[0]?.slice(0, 30)}…`;
  const handler = /\son[a-z]+\s*=/i.exec(html)?.[0].replace(/[\s=]/g, '');
  const what = html.startsWith('<!--')
    ? {
        message: 'HTML comments are refused.',
        hint: 'Delete it. Notes to other authors belong in the commit or an issue.',
      }
    : /^<\/?script/i.test(html)
      ? { message: 'Scripts are refused.', hint: 'Delete it.' }
      : handler
        ? { message: `The event handler \`${handler}\` is refused, as is all HTML.`, hint: 'Delete the tag.' }
        : {
            message: `HTML is refused: \`${tag}\`.`,
            hint: 'Use Markdown instead. If you mean the characters themselves, write `\\<`.',
          };
  return problemAtNode(text, node, { code: 'raw-html', ...what });
}
