import type { Piece } from '../snippet.ts';

/** An element with attributes and children; texts become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

export const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

/** Puts children in place of those there are, unless they are alike: then focus stays where it is. */
export function renew(parent: Element, ...children: readonly Element[]): void {
  const alike =
    children.length === parent.children.length &&
    children.every((child, i) => child.isEqualNode(parent.children[i] ?? null));
  if (!alike) parent.replaceChildren(...children);
}
