import type { ContentText } from '../../content-files/read/content.ts';
import type { Rule } from '../rule.ts';
import { parseText, problemAtNode, type TextNode } from '../text-tree.ts';

/** Texts hold no HTML and load nothing: what a reader’s browser runs is the site’s alone. */
export const safeText: Rule = ({ texts }) =>
  texts.flatMap((text) => {
    const { nodes, problems } = parseText(text);
    const opened = new Set<string | undefined>();
    return [
      ...problems,
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
  });

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
