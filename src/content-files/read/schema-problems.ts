import { z } from 'zod';
import { listed } from '../../domain/listed.ts';
import { nearest } from '../../domain/nearest.ts';
import type { ReadingProblem, ReadingWords } from './reading-codes.ts';
import { descriptionAt, isOptionalAt, keysAt, schemaAt, valuesOf } from './schema-tree.ts';
import type { Position } from './yaml-text.ts';

type Path = readonly PropertyKey[];

/** What a schema has against a value, in plain words. */
export interface SchemaProblem extends ReadingWords {
  readonly path: Path;
  readonly on: 'key' | 'value';
  /** The same place with the mistake mended, where the author’s meaning can be told. */
  readonly repair?: { readonly to: string };
  /** The key that is not there. */
  readonly missing?: Path;
}

/** What the schema said of a value → the same in plain words. */
export function schemaProblems(error: z.ZodError, schema: z.ZodType, value: unknown): SchemaProblem[] {
  const problems = error.issues.flatMap((issue) => problemsOf(issue, schema, value));
  const misspelt = new Set(problems.map(({ path, repair }) => nameOf([...path.slice(0, -1), repair?.to ?? ''])));
  // A key that is there, but misspelt, is not missing as well.
  return problems.filter(({ missing }) => !missing || !misspelt.has(nameOf(missing)));
}

/** A problem in a file, for the reporters. */
export function placed(
  { code, message, hint, path, on }: SchemaProblem,
  file: string,
  locate: (path: Path, on: 'key' | 'value') => Position,
): ReadingProblem {
  return { code, file, ...locate(path, on), message, hint };
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, root: unknown): SchemaProblem[] {
  const { path } = issue;
  const node = schemaAt(schema, path);
  const value = valueAt(root, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path).filter((key) => !hasKey(value, key));
    return issue.keys.map((key) => unknownKey(key, path, known));
  }
  if (value === undefined) return [missingKey(schema, path)];
  const name = nameOf(path);
  const at = { path, on: 'value' as const };
  const orRemove =
    typeof path.at(-1) === 'number' ? ', or remove the entry' : isOptionalAt(schema, path) ? ', or remove the key' : '';
  if (value === null)
    return [{ ...at, code: 'wrong-type', message: `\`${name}\` has no value.`, hint: `Write a value${orRemove}.` }];

  const allowed = valuesOf(node);
  if (allowed.length && typeof value !== 'object') return [unknownValue(name, String(value), allowed, path)];
  const expected = typeWanted(node);
  if (expected && typeOf(value) !== expected) return [{ ...at, ...wrongType(name, value, expected) }];
  return [{ ...at, ...wrongValue(name, value, issue, orRemove) }];
}

function unknownKey(key: string, path: Path, known: readonly string[]): SchemaProblem {
  const meant = nearest(key, known);
  return {
    code: 'unknown-key',
    path: [...path, key],
    on: 'key',
    message: `\`${nameOf([...path, key])}\` is not a known key.`,
    hint: meant
      ? `Did you mean \`${meant}\`?`
      : known.length
        ? `Remove it, or use one of: ${known.join(', ')}.`
        : 'Remove it: every key that belongs here is there already.',
    ...(meant && { repair: { to: meant } }),
  };
}

function missingKey(schema: z.ZodType, path: Path): SchemaProblem {
  const description = descriptionAt(schema, path);
  const key = String(path.at(-1));
  return {
    code: 'missing-key',
    path: path.slice(0, -1),
    on: 'key',
    message: `\`${nameOf(path)}\` is missing.`,
    hint: description ? `Add \`${key}\`. What it holds: ${description}` : `Add \`${key}\`.`,
    missing: path,
  };
}

function unknownValue(name: string, value: string, allowed: readonly string[], path: Path): SchemaProblem {
  const meant = nearest(value, allowed);
  return {
    code: 'unknown-value',
    path,
    on: 'value',
    message: `\`${name}: ${shorten(value)}\` is not a known value.`,
    hint:
      allowed.length === 1
        ? `Use ${allowed[0]}, or remove the key.`
        : `${meant ? `Did you mean \`${meant}\`? ` : ''}Use ${listed(allowed)}.`,
    ...(meant && { repair: { to: meant } }),
  };
}

function wrongType(name: string, value: unknown, expected: Type): ReadingWords {
  const given = typeOf(value);
  const hint =
    expected === 'text' && given !== 'a list' && given !== 'a group of keys'
      ? `Put it between quotes: '${shorten(String(value))}'.`
      : expected === 'a number' && given === 'text'
        ? 'Write the number alone, without quotes or words.'
        : expected === 'a list'
          ? 'Write each entry on a line of its own that begins with `- `.'
          : expected === 'a group of keys'
            ? 'Write its keys below it, each on a line of its own, indented.'
            : 'Write a plain text after the colon.';
  return { code: 'wrong-type', message: `\`${name}\` must be ${expected}, not ${given}.`, hint };
}

/** Our schemas end the sentence that begins with the key: “… is not an activity id such as IA_AHE_5”. */
function wrongValue(name: string, value: unknown, issue: z.core.$ZodIssue, orRemove: string): ReadingWords {
  const shown = typeof value === 'object' || value === '' ? name : `${name}: ${shorten(String(value))}`;
  if (
    issue.code === 'invalid_format' &&
    issue.format === 'url' &&
    /^(?!https?:|mailto:)[a-z][a-z\d+.-]*:/i.test(String(value))
  )
    return {
      code: 'link-scheme',
      message: `\`${shown}\` is not a link that this site allows.`,
      hint: 'Links begin with https://, http:// or mailto:.',
    };
  if (issue.code === 'invalid_format' && issue.format === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(value)))
    return {
      code: 'no-such-date',
      message: `\`${shown}\` is no day of the calendar.`,
      hint: `Correct the day or the month${orRemove}.`,
    };
  const sentence = /^(is|has|must) /.test(issue.message) ? issue.message : `is not accepted: ${issue.message}`;
  const hint =
    issue.code === 'too_small' && Array.isArray(value)
      ? 'Add at least one entry.'
      : issue.code === 'invalid_format' && issue.format === 'url'
        ? 'Write the whole address, as the browser shows it.'
        : `Correct the value${orRemove}.`;
  return { code: 'wrong-value', message: `\`${shown}\` ${sentence.replace(/\.$/, '')}.`, hint };
}

type Type = 'text' | 'a number' | 'a list' | 'a group of keys' | 'true or false';

function typeOf(value: unknown): Type {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'number' || typeof value === 'bigint') return 'a number';
  return typeof value === 'boolean' ? 'true or false' : 'text';
}

/** undefined where several types will do. */
function typeWanted(node: z.core.$ZodType | undefined): Type | undefined {
  if (node instanceof z.core.$ZodString || node instanceof z.core.$ZodEnum) return 'text';
  if (node instanceof z.core.$ZodNumber) return 'a number';
  if (node instanceof z.core.$ZodArray) return 'a list';
  if (node instanceof z.core.$ZodObject) return 'a group of keys';
  return node instanceof z.core.$ZodLiteral ? 'true or false' : undefined;
}

/** `['history', 0, 'years']` → `history[1].years`: people count from one. */
function nameOf(path: Path): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`)).join('');
  return name.replace(/^\./, '') || 'the file';
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), root);
}

function hasKey(value: unknown, key: string): boolean {
  return isObject(value) && Object.hasOwn(value, key);
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function shorten(text: string): string {
  const line = text.replaceAll('\n', ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
