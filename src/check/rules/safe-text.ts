import type { ContentText } from '../../io/content.ts';
import type { Rule } from '../rule.ts';
import { parseText, problemAtNode, type TextNode } from '../text-tree.ts';

/** Texts hold no HTML and load nothing: what a reader’s browser runs is the site’s alone. */
export const safeText: Rule = ({ texts }) =>
  texts.flatMap((text) => [
    ...parseText(text).problems,
    ...parseText(text).nodes.flatMap((node) => {
      if (node.type === 'html') return rawHtml(text, node, node.value);
      if (node.type === 'image' || node.type === 'imageReference')
        return problemAtNode(text, node, {
          code: 'image',
          message: 'Pictures cannot stand in a text.',
          hint: 'Say it in words, or link to the page that shows the picture.',
        });
      return [];
    }),
  ]);

function rawHtml(text: ContentText, node: TextNode, html: string) {
  const tag = /^<[/!]?[\w-]*/.exec(html)?.[0] ?? '<';
  const handler = /\son[a-z]+\s*=/i.exec(html)?.[0].replace(/[\s=]/g, '');
  const what = html.startsWith('<!--')
    ? {
        message: 'HTML comments are refused.',
        hint: 'Delete it. Notes to other authors belong into the commit or an issue.',
      }
    : /^<\/?script/i.test(html)
      ? { message: 'Scripts are refused.', hint: 'Delete it.' }
      : handler
        ? { message: `The event handler \`${handler}\` is refused, as is all HTML.`, hint: 'Delete the tag.' }
        : {
            message: `HTML is refused: \`${tag}${/^[^>]*>/.test(html.slice(tag.length)) ? '…>' : '…'}\`.`,
            hint: 'Use Markdown instead. If you mean the characters themselves, write `\\<`.',
          };
  return problemAtNode(text, node, { code: 'raw-html', ...what });
}
