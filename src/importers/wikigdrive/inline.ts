import type { Nodes, PhrasingContent } from 'mdast';

/** The line of the page's file on which a node begins, after `readBlocks`. */
export function lineOf(node: Nodes | undefined): number {
  return node?.position?.start.line ?? 1;
}

/** The place of a node that begins on a line of the page's file. */
export function at(line: number): { position: NonNullable<Nodes['position']> } {
  return { position: { start: { line, column: 1 }, end: { line, column: 1 } } };
}

/** The words of a node, on one line. */
export function plain(node: Nodes | readonly Nodes[]): string {
  return raw(node).replace(/\s+/g, ' ').trim();
}

function raw(node: Nodes | readonly Nodes[]): string {
  if (Array.isArray(node)) return node.map(raw).join('');
  const one = node as Nodes;
  if (one.type === 'break') return '\n';
  if (one.type === 'image' || one.type === 'imageReference') return one.alt ?? '';
  if ('value' in one) return one.value;
  return 'children' in one
    ? one.children.map((child) => raw(child)).join('children' in one && isFlow(one) ? '\n' : '')
    : '';
}

function isFlow(node: Nodes): boolean {
  return ['root', 'list', 'listItem', 'blockquote'].includes(node.type);
}

/** One line of a paragraph. */
export interface Line {
  readonly nodes: PhrasingContent[];
  /** How many lines of text under the first line of the paragraph it begins. */
  readonly under: number;
  /** Whether a line break stands before it (two spaces or a backslash); the others are wrapped text. */
  readonly hard: boolean;
}

/** Cuts a paragraph into its lines. Emphasis and links that run over a line's end are not cut. */
export function linesOf(children: readonly PhrasingContent[]): Line[] {
  const lines: Line[] = [{ nodes: [], under: 0, hard: true }];
  let under = 0;
  const begin = (hard: boolean) => lines.push({ nodes: [], under: ++under, hard });
  for (const child of children) {
    if (child.type === 'break') begin(true);
    else if (child.type === 'text')
      for (const [i, value] of child.value.split('\n').entries()) {
        if (i > 0) begin(false);
        if (value) lines.at(-1)?.nodes.push({ type: 'text', value });
      }
    else {
      lines.at(-1)?.nodes.push(child);
      under += (child.position?.end.line ?? 0) - (child.position?.start.line ?? 0);
    }
  }
  return lines.filter(({ nodes }) => plain(nodes));
}

/** Lines → one run of text again. */
export function joinLines(lines: readonly Line[]): PhrasingContent[] {
  return lines.flatMap(({ nodes }, i): PhrasingContent[] =>
    i > 0 ? [{ type: 'text', value: '\n' }, ...nodes] : nodes,
  );
}

/** Takes characters away from the front; `undefined` where more would go than the first texts have. */
export function withoutStart(nodes: readonly PhrasingContent[], characters: number): PhrasingContent[] | undefined {
  const [first, ...others] = nodes;
  if (characters === 0) return trimStart(nodes);
  if (first?.type === 'text') {
    if (first.value.length >= characters)
      return trimStart([{ type: 'text', value: first.value.slice(characters) }, ...others]);
    return withoutStart(others, characters - first.value.length);
  }
  if (first && 'children' in first) {
    const inner = raw(first);
    if (inner.length <= characters) return withoutStart(others, characters - inner.length);
    const rest = withoutStart(first.children, characters);
    return rest && [...rest, ...others];
  }
  return undefined;
}

function trimStart(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (first?.type !== 'text') return [...nodes];
  const value = first.value.trimStart();
  return value ? [{ type: 'text', value }, ...others] : trimStart(others);
}

/** The characters of the nodes as `withoutStart` counts them. */
export function characters(nodes: readonly PhrasingContent[]): string {
  return raw(nodes);
}
