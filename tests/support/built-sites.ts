import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { noteOf, sites } from './sites.ts';

/** Waits until every site is built, and fails with what a build said. */
for (const site of Object.values(sites)) {
  while (!existsSync(noteOf(site))) await setTimeout(100);
  const problem = readFileSync(noteOf(site), 'utf8');
  if (problem) throw new Error(problem);
}
