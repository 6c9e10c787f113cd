import { basename, join } from 'node:path';
import type { z } from 'zod';
import { filesIn } from '../../content-files/read/content.ts';
import { readContentFile } from '../../content-files/read/content-file.ts';
import { type ActivityFile, activitySchema } from '../../domain/activity.ts';
import { expandHistory } from '../../domain/history.ts';
import { type LineageFile, lineageSchema } from '../../domain/lineage.ts';
import { type MvpYearFile, mvpYearSchema } from '../../domain/mvp.ts';
import { performanceYearSchema } from '../../domain/performance-year.ts';
import type { Problem } from '../../domain/problem.ts';

/** The content as far as CMS's data speak of it, and where its files lie. */
export interface ContentToSync {
  readonly activities: readonly ActivityFile[];
  readonly mvps: readonly MvpYearFile[];
  readonly lineage: LineageFile | undefined;
  /** Ids of the subcategories that have a page. */
  readonly subcategories: ReadonlySet<string>;
  /** Performance years that have a page. */
  readonly yearPages: ReadonlySet<number>;
  /** Every performance year that the content speaks of. */
  readonly years: ReadonlySet<number>;
  readonly activityPaths: ReadonlyMap<string, string>;
  readonly mvpPaths: ReadonlyMap<number, string>;
}

/**
 * Reads the parts of the content folder that CMS's data bear on. A part that is missing counts as empty; a file that
 * its schema refuses is a problem.
 */
export function readContentToSync(root: string): { content: ContentToSync; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <Facts>(paths: readonly string[], schema: z.ZodType<Facts>) =>
    paths.flatMap((path) => {
      const result = readContentFile(path, schema);
      problems.push(...result.problems);
      return result.content ? [{ path, facts: result.content.facts }] : [];
    });
  const folder = (name: string, ending: '.md' | '.yaml') => filesIn(join(root, name), ending);

  const activities = read(folder('activities', '.md'), activitySchema);
  const mvps = read(folder('mvps', '.yaml'), mvpYearSchema);
  const years = read(folder('years', '.md'), performanceYearSchema);
  const lineage = read(
    filesIn(root, '.yaml').filter((path) => basename(path) === 'lineage.yaml'),
    lineageSchema,
  );
  return {
    problems,
    content: {
      activities: activities.map(({ facts }) => facts),
      mvps: mvps.map(({ facts }) => facts),
      lineage: lineage[0]?.facts,
      subcategories: new Set(folder('subcategories', '.md').map((path) => basename(path, '.md'))),
      yearPages: new Set(years.map(({ facts }) => facts.year)),
      years: new Set([
        ...activities.flatMap(({ facts }) => [...expandHistory(facts).keys()]),
        ...[...mvps, ...years].map(({ facts }) => facts.year),
      ]),
      activityPaths: new Map(activities.map(({ path, facts }) => [facts.id, path])),
      mvpPaths: new Map(mvps.map(({ path, facts }) => [facts.year, path])),
    },
  };
}
