import { z } from 'zod';

/** Questions to a zod schema about what stands at a place in it. */

type Node = z.core.$ZodType;
type Path = readonly PropertyKey[];

/** The schema of a key or list item, without what makes it optional; undefined where the schema knows no such place. */
export function schemaAt(schema: Node, path: Path): Node | undefined {
  let node: Node | undefined = bare(schema);
  for (const step of path) {
    const child = childOf(node, step);
    if (!child) return undefined;
    node = bare(child);
  }
  return node;
}

/** The keys that the schema knows at a place; none where no keys belong. */
export function keysAt(schema: Node, path: Path): string[] {
  const node = schemaAt(schema, path);
  return node instanceof z.core.$ZodObject ? Object.keys(node._zod.def.shape) : [];
}

/** Whether a file may do without the key. */
export function isOptionalAt(schema: Node, path: Path): boolean {
  const parent = schemaAt(schema, path.slice(0, -1));
  const node = parent && path.length ? childOf(parent, path.at(-1) as PropertyKey) : undefined;
  return node instanceof z.core.$ZodOptional || node instanceof z.core.$ZodDefault;
}

/** The values that an enumeration allows; none where any value of a type will do. */
export function valuesOf(node: Node | undefined): string[] {
  if (node instanceof z.core.$ZodEnum) return Object.values(node._zod.def.entries).map(String);
  if (node instanceof z.core.$ZodLiteral) return node._zod.def.values.map(String);
  return [];
}

/** What the schema says of a place, as authors read it. */
export function descriptionAt(schema: Node, path: Path): string | undefined {
  const parent = bare(schemaAt(schema, path.slice(0, -1)) ?? schema);
  const node = path.length ? childOf(parent, path.at(-1) as PropertyKey) : parent;
  return node && (z.globalRegistry.get(node)?.description ?? z.globalRegistry.get(bare(node))?.description);
}

/** Every text of a value that its schema declares to be Markdown, with its place. */
export function markdownIn(schema: Node, value: unknown, path: Path = []): { path: Path; text: string }[] {
  const node = bare(schema);
  if (typeof value === 'string')
    return z.globalRegistry.get(node)?.['contentMediaType'] === 'text/markdown' ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const childSchema = childOf(node, step);
    return childSchema ? markdownIn(childSchema, child, [...path, step]) : [];
  });
}

function childOf(node: Node, step: PropertyKey): Node | undefined {
  if (node instanceof z.core.$ZodObject) {
    const shape: Record<string, Node> = node._zod.def.shape;
    return Object.hasOwn(shape, step) ? shape[String(step)] : undefined;
  }
  return node instanceof z.core.$ZodArray && typeof step === 'number' ? node._zod.def.element : undefined;
}

/** `optional` and `default` wrap the schema that counts. */
function bare(node: Node): Node {
  return node instanceof z.core.$ZodOptional || node instanceof z.core.$ZodDefault
    ? bare(node._zod.def.innerType)
    : node;
}
