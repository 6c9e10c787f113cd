import type { ContentFile } from '../../content-files/read/content.ts';
import { type ActivityFile, rangeOf } from '../../domain/activity.ts';
import { expandHistory, newestWeighting } from '../../domain/history.ts';
import type { Problem } from '../../domain/problem.ts';
import { lastWeightedYear } from '../../domain/years.ts';
import { problemAt, type Rule } from '../rule.ts';

/** `title`, `subcategory` and `weighting` are the newest of the history, and the history repeats none of them. */
export const historyAgrees = {
  codes: {
    'history-contradiction': {
      title: 'The history contradicts what the file says of today',
      text: '`title` and `subcategory` are those of the newest year, `weighting` is the newest weight in the history.',
      wrong: {
        file: 'activities/IA_CC_1.md',
        keys: `
          weighting: high
          history:
            - years: 2017-2020
              weighting: medium
        `,
      },
      right: {
        file: 'activities/IA_CC_1.md',
        keys: `
          weighting: medium
          history:
            - years: 2017-2020
              weighting: medium
        `,
      },
    },
    'redundant-history': {
      title: 'The history repeats itself',
      text: 'An entry has a title or subcategory only where it differs from today’s, and neighbouring entries differ in something.',
      wrong: {
        file: 'activities/IA_BE_2.md',
        keys: `
          history:
            - years: 2025
            - years: 2026-2027
        `,
      },
      right: {
        file: 'activities/IA_BE_2.md',
        keys: `
          history:
            - years: 2025-2027
        `,
      },
    },
  },
  check: ({ activities }) =>
    activities.flatMap((file) => [...weightings(file), ...repetitions(file), ...joinable(file)]),
} satisfies Rule;

function weightings(file: ContentFile<ActivityFile>): Problem<'history-contradiction'>[] {
  const { facts } = file;
  const newest = newestWeighting(expandHistory(facts)) ?? 'none';
  if (facts.weighting === newest) return [];
  return [
    problemAt(file, ['weighting'], {
      code: 'history-contradiction',
      message: `\`weighting: ${facts.weighting}\`, but the newest weight in \`history\` is ${newest}.`,
      hint: `Write \`weighting: ${newest}\`, or correct the history.`,
    }),
  ];
}

function repetitions(file: ContentFile<ActivityFile>): Problem<'redundant-history' | 'history-contradiction'>[] {
  const { facts } = file;
  const newest = newestEntry(facts);
  return facts.history.flatMap((entry, i) =>
    (['title', 'subcategory'] as const).flatMap((key) => {
      if (entry[key] === undefined) return [];
      if (entry[key] === facts[key])
        return problemAt(file, ['history', i, key], {
          code: 'redundant-history',
          message: `This ${key} of \`years: ${entry.years}\` is the same as today’s.`,
          hint: `Delete it: a history entry has a ${key} only where it differs.`,
        });
      if (entry !== newest) return [];
      return problemAt(file, ['history', i, key], {
        code: 'history-contradiction',
        message: `The newest entry of \`history\` has another ${key} than the file: \`${entry[key]}\`.`,
        hint: `Make this the \`${key}\` of the file and delete it here; older entries then need their own.`,
      });
    }),
  );
}

function joinable(file: ContentFile<ActivityFile>): Problem<'redundant-history'>[] {
  return file.facts.history.slice(1).flatMap((entry, i) => {
    const previous = file.facts.history[i];
    if (!previous || rangeOf(entry).from !== rangeOf(previous).to + 1) return [];
    // A weight after 2024 is another rule’s matter: it has to go, and then the two differ.
    const impossible = entry.weighting && rangeOf(entry).to > lastWeightedYear;
    if (impossible || sameness(entry) !== sameness(previous)) return [];
    return problemAt(file, ['history', i + 1, 'years'], {
      code: 'redundant-history',
      message: `\`years: ${entry.years}\` has the same facts as \`years: ${previous.years}\` before it.`,
      hint: `Join the two: \`years: ${rangeOf(previous).from}-${rangeOf(entry).to}\`.`,
    });
  });
}

function newestEntry(facts: ActivityFile): ActivityFile['history'][number] | undefined {
  return [...facts.history].sort((a, b) => rangeOf(a).to - rangeOf(b).to).at(-1);
}

function sameness({ title, subcategory, weighting, cehrtBonus }: ActivityFile['history'][number]): string {
  return JSON.stringify([title ?? null, subcategory ?? null, weighting ?? null, cehrtBonus ?? false]);
}
