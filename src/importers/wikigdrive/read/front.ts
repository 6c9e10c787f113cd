import { cutFrontmatter } from '../../../content-files/read/frontmatter.ts';
import { parseYaml } from '../../../content-files/read/yaml-text.ts';
import { errorAt, type Remark, warningAt } from '../remark.ts';
import { repairMisread } from './misread.ts';

/** A page's file, cut in two. Only what the importer needs of the frontmatter. */
export interface Front {
  readonly title: string | undefined;
  /** Line of the file with the title. */
  readonly titleLine: number;
  /** `2020-02-27`, or undefined. */
  readonly date: string | undefined;
  readonly body: string;
  readonly bodyLine: number;
  readonly remarks: readonly Remark[];
}

const fence = /^(?:[ \t]*\n)*(---|\+\+\+)([^\n]*)\n/;

/**
 * Cuts a page into frontmatter and body. Generous: without frontmatter all is body, and where the YAML is broken (or
 * is TOML) title and date are read line by line. Nothing in it is ever run.
 *
 * @param text the whole file, line ends normalised
 */
export function readFront(text: string, file: string): Front {
  const blank = /^(?:[ \t]*\n)*/.exec(text)?.[0].length ?? 0;
  const skipped = text.slice(0, blank).split('\n').length - 1;
  const rest = text.slice(blank);
  const whole: Front = {
    title: undefined,
    titleLine: 1,
    date: undefined,
    body: text,
    bodyLine: 1,
    remarks: [],
  };
  const open = fence.exec(rest);
  if (!open) return whole;
  const [first, mark = '', language = ''] = open;
  const refuse = (message: string): Front => ({
    ...whole,
    remarks: [errorAt(skipped + 1, message)],
  });
  if (mark === '---' && !['', 'yaml', 'yml'].includes(language.trim().toLowerCase())) {
    if (!/^[\w-]+$/.test(language.trim())) return whole;
    return refuse(`the frontmatter says it is \`${language.trim()}\`; only YAML is read, and nothing is ever run`);
  }
  const parts = cutFrontmatter(rest, mark);
  const looksLikeKeys = /^[\w-]+['"]?\s*[:=]/m.test(rest.slice(first.length, first.length + 200));
  if (!parts)
    return looksLikeKeys ? refuse(`the frontmatter is not closed; put a line \`${mark}\` under its last key`) : whole;
  const { head, yaml: inner, end, rest: body } = parts;
  const cut = { body, bodyLine: skipped + (head + inner + end).split('\n').length };
  const lineOf = (key: RegExp) =>
    skipped +
    2 +
    Math.max(
      0,
      inner.split('\n').findIndex((line) => key.test(line)),
    );
  const titleLine = lineOf(/^\s*['"]?title['"]?\s*[:=]/i);
  const parsed = mark === '---' ? parseYaml(inner.replace(/\n$/, ''), file, skipped + 2) : undefined;
  if (parsed && !parsed.problems.length) {
    const { value } = parsed;
    if (value === null || value === undefined) return { ...whole, ...cut };
    if (typeof value !== 'object' || Array.isArray(value)) return whole;
    const keys = new Map(Object.entries(value).map(([key, held]) => [key.toLowerCase(), held]));
    return { title: oneLine(keys.get('title')), titleLine, date: day(keys.get('date')), ...cut, remarks: [] };
  }
  if (!looksLikeKeys) return whole;
  const problem = parsed?.problems[0];
  const message = problem
    ? `the frontmatter is broken (${problem.message.replace(/[\s.]+$/, '')}); read title and date line by line`
    : 'the frontmatter is no YAML; read title and date line by line';
  return {
    title: oneLine(lineValue(inner, 'title')),
    titleLine,
    date: day(lineValue(inner, 'date')),
    ...cut,
    remarks: [warningAt(problem?.line ?? skipped + 1, message)],
  };
}

function lineValue(yaml: string, key: string): string | undefined {
  const held = new RegExp(`^['"]?${key}['"]?\\s*[:=]\\s*(.*)$`, 'im').exec(yaml)?.[1]?.trim();
  return held?.replace(/^(['"])(.*)\1$/, '$2').replace(/^['"]/, '');
}

function oneLine(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = repairMisread(value)
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
  return text || undefined;
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined;
}
