/** A node and all below it, in the order of the text. */
export function* nodesOf<Node extends { type: string }>(node: Node): Generator<Node> {
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    if ('children' in next) for (const child of (next.children as Node[]).toReversed()) open.push(child);
  }
}
