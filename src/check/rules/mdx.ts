import type { ContentText } from '../../content-files/read/content.ts';
import { documentComponents } from '../../domain/document.ts';
import { listed } from '../../domain/listed.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Problem } from '../../domain/problem.ts';
import { didYouMean, type Rule } from '../rule.ts';
import { parseText, problemAtNode, type TextNode } from '../text-tree.ts';

/** Pages and guides use the site’s components with plain values, and hold no code. */
export const mdx = {
  codes: {
    'broken-mdx': {
      title: 'MDX that cannot be read',
      text: 'In pages and guides, < begins a component and { begins a value. Write `\\<` and `\\{` where you mean the characters.',
      wrong: { file: 'guides/scoring.mdx', body: 'Fewer than <15 clinicians' },
      right: { file: 'guides/scoring.mdx', body: 'Fewer than 15 clinicians' },
    },
    'mdx-code': {
      title: 'Code in MDX',
      text: 'Pages and guides hold words and components with plain values. Imports, exports and calculations are code and belong in components.',
      wrong: { file: 'guides/scoring.mdx', body: 'There are {1 + 1} ways.' },
      right: { file: 'guides/scoring.mdx', body: 'There are 2 ways.' },
    },
    'unknown-component': {
      title: 'A component that does not exist',
      text: 'Pages and guides use the components of the list in src/domain/document.ts.',
      wrong: { file: 'guides/scoring.mdx', body: '<Facts year={2026} topic="period" />' },
      right: { file: 'guides/scoring.mdx', body: '<Fact year={2026} topic="period" />' },
    },
  },
  check: ({ texts }) =>
    texts
      .filter(({ language }) => language === 'mdx')
      .flatMap((text) => {
        const { nodes, problems } = parseText(text);
        return [...problems, ...nodes.flatMap((node) => look(text, node))];
      }),
} satisfies Rule;

type MdxProblem = Problem<'raw-html' | 'mdx-code' | 'unknown-component'>;

function look(text: ContentText, node: TextNode): MdxProblem[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        code(text, node, '`import` and `export` are refused.', 'Delete the line: components are there without it.'),
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value)
        ? []
        : [
            code(
              text,
              node,
              'Code in braces is refused.',
              'Delete it, or write `\\{` where you mean the character itself.',
            ),
          ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return element(text, node, node.name ?? '', node.attributes);
    default:
      return [];
  }
}

function element(text: ContentText, node: TextNode, name: string, attributes: readonly Attribute[]): MdxProblem[] {
  if (/^[a-z]/.test(name))
    return [
      problemAtNode(text, node, {
        code: 'raw-html',
        message: `HTML is refused: \`<${name}>\`.`,
        hint: 'Use Markdown instead. If you mean the characters themselves, write `\\<`.',
      }),
    ];
  if (!documentComponents.includes(name))
    return [
      problemAtNode(text, node, {
        code: 'unknown-component',
        message: `\`<${name}>\` is not a known component.`,
        hint: `${didYouMean(nearest(name, documentComponents))}Use ${listed(documentComponents)}.`,
      }),
    ];
  return attributes
    .filter((attribute) => !isPlain(attribute))
    .map((attribute) =>
      code(
        text,
        node,
        `\`${attribute.name ?? '{…}'}\` of \`<${name}>\` holds code.`,
        'Give a text in quotes, or a number in braces: `year={2026}`.',
      ),
    );
}

interface Attribute {
  readonly type: string;
  readonly name?: string | undefined;
  readonly value?: string | null | undefined | { readonly value: string };
}

/** A text, a number, or nothing at all. */
function isPlain({ type, value }: Attribute): boolean {
  if (type !== 'mdxJsxAttribute') return false;
  if (typeof value !== 'object' || value === null) return true;
  return /^\s*(?:-?\d+(?:\.\d+)?|true|false|'[^'\\]*'|"[^"\\]*")\s*$/.test(value.value);
}

function isComment(expression: string): boolean {
  return /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(expression);
}

function code(text: ContentText, node: TextNode, message: string, hint: string): MdxProblem {
  return problemAtNode(text, node, { code: 'mdx-code', message, hint });
}
