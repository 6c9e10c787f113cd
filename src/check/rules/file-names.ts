import type { ContentFile } from '../../content-files/read/content.ts';
import { activityIdPattern } from '../../domain/ids.ts';
import { problemAt, type Rule } from '../rule.ts';

/** A file is called after the id or year that it holds. */
export const fileNames = {
  codes: {
    'id-differs-from-file': {
      title: 'The id differs from the name of the file',
      text: 'A file is called after the id or year in it, so that everybody finds it. Capitals count.',
      wrong: { file: 'activities/IA_BE_2.md', keys: 'id: IA_BE_3' },
      right: { file: 'activities/IA_BE_2.md', keys: 'id: IA_BE_2' },
    },
  },
  check: ({ activities, subcategories, years, mvps }) => [
    ...activities.flatMap((file) => compare(file, 'id', file.facts.id, '.md')),
    ...subcategories.flatMap((file) => compare(file, 'id', file.facts.id, '.md')),
    ...years.flatMap((file) => compare(file, 'year', String(file.facts.year), '.md')),
    ...mvps.flatMap((file) => compare(file, 'year', String(file.facts.year), '.yaml')),
  ],
} satisfies Rule;

function compare(file: ContentFile<unknown>, key: string, id: string, ending: string) {
  if (id === file.name) return [];
  const words = {
    code: 'id-differs-from-file' as const,
    message: `\`${key}: ${id}\` differs from the name of the file, \`${file.name}${ending}\`.`,
    hint: couldBe(key, id, file.name)
      ? `Write \`${key}: ${file.name}\`, or rename the file to \`${id}${ending}\`.`
      : `Rename the file to \`${id}${ending}\`.`,
  };
  return [problemAt(file, [key], words)];
}

/** Whether the file’s name has the form of such an id at all. */
function couldBe(key: string, id: string, name: string): boolean {
  if (key === 'year') return /^20\d\d$/.test(name);
  return activityIdPattern.test(id) ? activityIdPattern.test(name) : /^[a-z]+(-[a-z]+)*$/.test(name);
}
