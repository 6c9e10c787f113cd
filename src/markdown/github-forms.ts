import type { BlockContent, DefinitionContent, ListItem, Nodes, Table, Text } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { taskMark } from './task-mark.ts';

/**
 * A node of GitHub's Markdown → what stands for it on a page. Task lists have a sign in place of a box that nobody can
 * tick. Columns of a table have no alignment: it would come as inline styles, which the policy of the pages refuses.
 * Footnotes, which the check refuses, become the words that they are.
 */
export function mendGithubForm(node: Nodes): readonly Nodes[] {
  switch (node.type) {
    case 'listItem':
      return [typeof node.checked === 'boolean' ? markedItem(node, node.checked) : node];
    case 'table':
      return [{ ...node, align: (node.align ?? []).map(() => null) } satisfies Table];
    case 'footnoteReference':
      return [{ type: 'text', value: ` [${node.label ?? node.identifier}]` }];
    case 'footnoteDefinition':
      return withFirst(node.children, { type: 'text', value: `[${node.label ?? node.identifier}] ` });
    default:
      return [node];
  }
}

function markedItem(item: ListItem, done: boolean): ListItem {
  const { sign, label } = taskMark(done);
  const mark: Text = {
    type: 'text',
    value: sign,
    data: { hName: 'span', hProperties: { role: 'img', ariaLabel: label } },
  };
  return { ...item, checked: null, children: withFirst(item.children, mark, { type: 'text', value: ' ' }) };
}

/** Puts words at the beginning of the first paragraph. */
function withFirst<Block extends BlockContent | DefinitionContent>(
  [first, ...rest]: readonly Block[],
  ...words: Text[]
): Block[] {
  if (first?.type === 'paragraph') return [{ ...first, children: [...words, ...first.children] }, ...rest];
  const paragraph = { type: 'paragraph', children: words } as BlockContent as Block;
  return [paragraph, ...(first ? [first] : []), ...rest];
}

/** A table in a box that scrolls where it is wider than the page, as `Table.astro` shows it in MDX. */
export function scrollingTable(state: State, node: Table) {
  return {
    type: 'element' as const,
    tagName: 'div',
    properties: { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Table' },
    children: [defaultHandlers.table(state, node)],
  };
}
