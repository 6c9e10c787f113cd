import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content-files/read/content.ts';
import { readPage } from '../../../src/importers/wikigdrive/page.ts';
import { knownActivities } from '../../../src/importers/wikigdrive/parts/facts.ts';
import { expectPromises } from './promises.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, '../shared/seeds');
const there = existsSync(folder);
const names = there ? readdirSync(folder).sort() : [];

describe.skipIf(!there)('the pages in ../shared/seeds (skipped where that folder is missing)', () => {
  const { files } = readContent(join(root, 'content'));
  const known = knownActivities(files.activities, files.lineage?.facts);
  const read = (name: string) => {
    const page = readFileSync(join(folder, name), 'utf8');
    return { page, outcome: readPage(page, { name, known }) };
  };

  it('are three activity pages and two others', () => {
    expect(names.map((name) => read(name).outcome.kind)).toEqual([
      'activity',
      'activity',
      'other',
      'other',
      'activity',
    ]);
    expect(names.flatMap((name) => [read(name).outcome].flatMap((o) => ('id' in o ? o.id : [])))).toEqual([
      'IA_AHE_5',
      'IA_AHE_6',
      'IA_PSPA_20',
    ]);
  });

  it('lose no word', () => {
    for (const { page, outcome } of names.map(read))
      if (outcome.kind === 'activity') expectPromises(page, outcome, known);
  });

  it('raise no warning', () => {
    const remarks = names.map(read).flatMap(({ outcome }) => outcome.remarks);
    expect(remarks.filter(({ level }) => level !== 'note')).toEqual([]);
  });

  it('keep their lists and links', () => {
    const { outcome } = read('004_b56acd1233eb794f.txt');
    if (outcome.kind !== 'activity') throw new Error('not imported');
    const { description, supportingDocumentation, resources } = outcome.words;
    expect(description?.match(/^- /gm)).toHaveLength(3);
    expect(supportingDocumentation).toMatchObject({ join: 'one of', basedOn: 2019 });
    expect(supportingDocumentation?.items).toHaveLength(3);
    expect(resources).toHaveLength(4);
  });
});
