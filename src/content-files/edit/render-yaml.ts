import { stringify } from 'yaml';

/** How the project lays YAML out: lines are never folded. */
export const layout = { lineWidth: 0, flowCollectionPadding: false } as const;

/** A whole map as block YAML. */
export function renderYaml(value: object): string {
  return stringify(blockText(value), layout);
}

/** Texts of several lines end with a line end, so that they are written as `|`, as authors do, rather than `|-`. */
export function blockText(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\n') ? `${value.trim()}\n` : value;
  if (Array.isArray(value)) return value.map(blockText);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, blockText(inner)]])),
  );
}
