import { basename } from 'node:path';
import { type ContentPart, filesOf, readPart } from '../../content-files/read/parts.ts';
import type { ActivityFile } from '../../domain/activity.ts';
import { expandHistory } from '../../domain/history.ts';
import type { LineageFile } from '../../domain/lineage.ts';
import type { MvpYearFile } from '../../domain/mvp.ts';
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
  const read = <Part extends ContentPart>(part: Part) =>
    readPart(root, part).flatMap(({ path, content, problems: found }) => {
      problems.push(...found);
      return content ? [{ path, facts: content.facts }] : [];
    });
  const activities = read('activities');
  const mvps = read('mvps');
  const years = read('years');
  const [lineage] = read('lineage');
  return {
    problems,
    content: {
      activities: activities.map(({ facts }) => facts),
      mvps: mvps.map(({ facts }) => facts),
      lineage: lineage?.facts,
      subcategories: new Set(filesOf(root, 'subcategories').map((path) => basename(path, '.md'))),
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
