import { type MdastNode, mdxToMdast } from 'satteri';

/** Why a text is not MDX, with the place from 1. */
export interface MdxError {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

export type MdxNode = MdastNode;

/** MDX → its tree, by the very parser that Astro builds pages with. */
export function parseMdx(text: string): { tree: MdastNode } | { error: MdxError } {
  try {
    return { tree: mdxToMdast(text, { features: { frontmatter: false } }) };
  } catch (error) {
    const [, line = '1', column = '1', reason = String(error)] =
      /^(\d+):(\d+): (.*?)(?: \((?:note|mdx-jsx):.*)?$/s.exec((error as Error).message) ?? [];
    return { error: { line: Number(line), column: Number(column), reason } };
  }
}
