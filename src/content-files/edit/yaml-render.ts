import { stringify } from 'yaml';

/** A key and its value as block YAML whose first line begins in a column (from 0); the first line itself is not indented. */
export function renderPair(key: string, value: unknown, column: number): string {
  return indentRest(stringify({ [key]: blockText(value) }, { lineWidth: 0 }).trimEnd(), column);
}

/** An item of a list, its dash included, as block YAML whose dash stands in a column (from 0). */
export function renderItem(value: unknown, column: number): string {
  return indentRest(stringify([blockText(value)], { lineWidth: 0 }).trimEnd(), column);
}

function indentRest(yaml: string, column: number): string {
  return yaml.replace(/\n(?!\n|$)/g, `\n${' '.repeat(column)}`);
}

/** Texts of several lines end with a line end, so that they are written as `|`, as authors do, rather than `|-`. */
function blockText(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\n') ? `${value.trim()}\n` : value;
  if (Array.isArray(value)) return value.map(blockText);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, blockText(inner)]])),
  );
}

/** A whole map as block YAML. */
export function renderYaml(value: object): string {
  return stringify(blockText(value), { lineWidth: 0 });
}
