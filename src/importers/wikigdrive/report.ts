import { renderYaml } from '../../content-files/edit/render-yaml.ts';
import type { PagePlan } from './plan.ts';

/** What happens, or would, to a page, for people: the text it gives, then the report, each line with file and line. */
export function pageLines(plan: PagePlan, written: boolean): string[] {
  return [headline(plan, written), ...(written ? [] : preview(plan)), ...remarkLines(plan)];
}

function headline({ path, target, state, replaces }: PagePlan, written: boolean): string {
  switch (state) {
    case 'ready':
      if (written) return `${path} → ${target}: written`;
      return `${path} → ${target}: ${replaces ? 'would replace these words' : 'would write this file'}`;
    case 'exists':
      return written
        ? `${path} → ${target}: left as it is`
        : `${path} → ${target}: would replace these words, with --force`;
    case 'other':
      return `${path}: not an activity page`;
    case 'failed':
      return `${path}: failed`;
    default:
      return state satisfies never;
  }
}

/** A new file whole; of one that exists, what changes. */
function preview({ words, text, replaces }: PagePlan): string[] {
  if (!words || !text) return [];
  const { notes, ...keys } = words;
  const shown = replaces ? `${renderYaml(keys)}${notes && `---\n\n${notes}\n`}` : text;
  return [
    '',
    ...shown
      .trimEnd()
      .split('\n')
      .map((line) => (line ? `    ${line}` : '')),
    '',
  ];
}

function remarkLines({ path, remarks }: PagePlan): string[] {
  return remarks.map(
    ({ line, level, message }) => `  ${path}:${line}: ${level === 'note' ? '' : `${level}: `}${message}`,
  );
}

export interface Tally {
  readonly plans: readonly PagePlan[];
  /** Paths that could not be looked into. */
  readonly problems: number;
  readonly write: boolean;
}

/** The last lines: how many of what. */
export function summaryLines({ plans, problems, write }: Tally): string[] {
  const number = (state: PagePlan['state']) => plans.filter((plan) => plan.state === state).length;
  const [ready, existing] = [number('ready'), number('exists')];
  const imported = write ? ready : ready + existing;
  const counts = [
    `${imported} imported`,
    ...(write && existing ? [`${existing} left as they are (use --force to replace their words)`] : []),
    `${number('other')} not activity pages`,
    `${number('failed') + problems} failed`,
  ];
  if (write) return [`${counts.join(', ')}.`];
  const force = existing ? `; ${existing} of the files exist, so that --force is needed, too` : '';
  return [`${counts.join(', ')}.`, `This was a preview: nothing is written without --write${imported ? force : ''}.`];
}
