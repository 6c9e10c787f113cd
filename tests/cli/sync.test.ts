import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/sync.ts';
import { activity, filesOf, type InventedData, inventedData, layOut, recordOf } from '../importers/cms/invented.ts';

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sync-'));
  content = join(folder, 'content');
  mkdirSync(join(content, 'subcategories'), { recursive: true });
  for (const id of ['care-coordination', 'expanded-practice-access'])
    writeFileSync(join(content, 'subcategories', `${id}.md`), '');
  mkdirSync(join(content, 'years'));
  for (let year = 2017; year < 2026; year++)
    writeFileSync(
      join(content, 'years', `${year}.md`),
      `---\nyear: ${year}\nstate: past\ndatesChecked: 2026-01-31\ndates: []\nfacts: []\n---\n`,
    );
  writeFileSync(
    join(content, 'lineage.yaml'),
    `moves: []
removals: [{ id: IA_EPA_2, year: 2021, sources: [rule] }]
suspensions: []
rescopes: []
withdrawn: []
`,
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const out = vi.spyOn(console, 'log').mockImplementation((line) => void (said.out += `${line}\n`));
  const err = vi.spyOn(console, 'error').mockImplementation((line) => void (said.err += `${line}\n`));
  const code = await main(args);
  out.mockRestore();
  err.mockRestore();
  const plain = (text: string) => text.replaceAll(folder, '…');
  return { code, out: plain(said.out), err: plain(said.err) };
}

/** Lays the data out as a new folder and syncs from it. */
function sync(data: InventedData, ...args: string[]) {
  const from = mkdtempSync(join(folder, 'cms-'));
  layOut(from, filesOf(data));
  return run('--from', from, '--to', content, ...args);
}

const path = (name: string) => join(content, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const everything = () =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')])
    .sort();

/** A year later: one retitled, one new, one gone, an MVP changed, a subcategory nobody knows. */
function aYearLater(): InventedData {
  const data = inventedData();
  data.measures.set(2026, [
    activity(2026, 'IA_CC_1', { title: 'Water All Beds' }),
    activity(2026, 'IA_PCMH', { title: 'Own a Garden', subcategoryId: null }),
    activity(2026, 'IA_ZZ_1', { title: 'Count: Bees', subcategoryId: 'beeKeeping', allowedPrograms: ['G0053'] }),
  ]);
  data.mvps.set(2026, [{ ...data.mvps.get(2025)?.[0], iaMeasureIds: ['IA_CC_1', 'IA_ZZ_1', 'IA_CC_9'] }]);
  recordOf(data, 2018, 'IA_CC_1')['weight'] = 'high';
  return data;
}

describe('sync', () => {
  it('says what is new, and writes it only when asked', async () => {
    const before = everything();
    expect(await sync(inventedData())).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "4 activities new:
        IA_CC_1  Water the Beds (care-coordination, 2017–2025)
        IA_EPA_2  Open the Gate (expanded-practice-access, 2017–2020)
        IA_MVP  Weed Together (none, 2024–2025)
        IA_PCMH  Own a Garden (none, 2017–2025)
      MVP list of 2023 new: 1 MVP.
      MVP list of 2024 new: 1 MVP.
      MVP list of 2025 new: 1 MVP.

      Nothing was written. With --write, 7 files would be.
      ",
      }
    `);
    expect(everything()).toEqual(before);

    expect((await sync(inventedData(), '--write')).out).toContain('Wrote 7 files.');
    expect(read('activities/IA_CC_1.md')).toMatchInlineSnapshot(`
      "---
      id: IA_CC_1
      title: Water the Beds
      subcategory: care-coordination
      weighting: high
      history:
        - years: 2017
          title: Water the beds.
          weighting: medium
          cehrtBonus: true
        - years: 2018-2019
          title: Water the beds.
          weighting: medium
        - years: 2020-2021
          weighting: medium
        - years: 2022-2024
          weighting: high
        - years: 2025
      draft: true
      ---
      "
    `);
    expect(read('activities/IA_MVP.md')).toMatchInlineSnapshot(`
      "---
      id: IA_MVP
      title: Weed Together
      subcategory: none
      weighting: medium
      mvpOnly: true
      history:
        - years: 2024
          weighting: medium
        - years: 2025
      draft: true
      ---
      "
    `);
    expect(read('mvps/2024.yaml')).toMatchInlineSnapshot(`
      "year: 2024
      mvps:
        - id: G0053
          title: Advancing Roses
          specialties:
            - Gardening
            - Bee Keeping
          activities:
            - IA_CC_1
            - IA_PCMH
            - IA_MVP
      "
    `);
  });

  it('changes nothing the second time', async () => {
    await sync(inventedData(), '--write');
    const after = everything();
    expect(await sync(inventedData(), '--write')).toEqual({
      code: 0,
      out: 'No change: 4 activities, 9 years, 3 MVP lists agree with CMS’s data.\n',
      err: '',
    });
    expect(everything()).toEqual(after);
  });

  it('brings a new year into files with words, comments and an order of their own', async () => {
    await sync(inventedData(), '--write');
    writeFileSync(
      path('activities/IA_CC_1.md'),
      `---
# the oldest of all
weighting: 'high'   # see 2022
title: "Water the Beds"
id: IA_CC_1
subcategory: care-coordination
description: >
  Water. Every
  bed.
history:
    - { years: 2017, title: "Water the beds.", weighting: medium, cehrtBonus: true }
    - years: 2018 – 2019
      title: Water the beds. # with a full stop
      weighting: medium
    # capital letters from here
    - years: '2020-2021'
      weighting: medium
    - years: 2022-2024
      weighting: high
    - years: 2025   # no weights any more
aliases: [ hose ]
---
Notes: stay.
`,
    );
    expect((await sync(inventedData())).out).toMatch(/^No change/);
    const before = everything();
    expect(await sync(aYearLater())).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "1 activity new:
        IA_ZZ_1  Count: Bees (bee-keeping, 2026)
      1 activity gone from the newest inventory:
        IA_MVP  last year 2025
      1 activity retitled:
        IA_CC_1  “Water the Beds” → “Water All Beds”
      2 activities now with 2026:
        IA_CC_1, IA_PCMH
      1 activity with other facts in past years:
        IA_CC_1  2018 weighting “medium” → “high”
      MVP list of 2026 new: 1 MVP.

      Nothing was written. With --write, 4 files would be.

      Left for you to do:
        Subcategory bee-keeping has no page (IA_ZZ_1): add content/subcategories/bee-keeping.md.
        The year 2026 has no page: add content/years/2026.md.
        Left the inventory, and content/lineage.yaml does not say what became of them: IA_MVP. Add a move or a removal.
        MVPs of 2026 count IA_CC_9, which that year’s inventory lacks (G0053): ask CMS.
      ",
      }
    `);
    expect(everything()).toEqual(before);

    expect((await sync(aYearLater(), '--write')).out).toContain('Wrote 4 files.');
    expect(read('activities/IA_CC_1.md')).toMatchInlineSnapshot(`
      "---
      # the oldest of all
      weighting: 'high' # see 2022
      title: Water All Beds
      id: IA_CC_1
      subcategory: care-coordination
      description: >
        Water. Every bed.
      history:
        - {years: 2017, title: "Water the beds.", weighting: medium, cehrtBonus: true}
        - years: 2018
          title: Water the beds. # with a full stop
          weighting: high
        - years: 2019
          title: Water the beds.
          weighting: medium
        # capital letters from here
        - years: '2020-2021'
          title: Water the Beds
          weighting: medium
        - years: 2022-2024
          title: Water the Beds
          weighting: high
        - years: 2025 # no weights any more
          title: Water the Beds
        - years: 2026
      aliases: [hose]
      ---
      Notes: stay.
      "
    `);
    const after = everything();
    expect((await sync(aYearLater(), '--write')).out).toMatch(/^No change: 5 activities, 10 years, 4 MVP lists/);
    expect(everything()).toEqual(after);
  });

  it('follows CMS where a year, a weight or an MVP is taken back, and deletes no file', async () => {
    await sync(inventedData(), '--write');
    const data = inventedData();
    data.measures.set(2020, data.measures.get(2020)?.filter(({ measureId }) => measureId !== 'IA_EPA_2') ?? []);
    for (const year of [2024, 2025])
      data.measures.set(year, data.measures.get(year)?.filter(({ measureId }) => measureId !== 'IA_MVP') ?? []);
    for (const year of [2022, 2023, 2024]) recordOf(data, year, 'IA_CC_1')['weight'] = 'medium';
    for (const year of [2023, 2024, 2025]) recordOf(data, year, 'IA_CC_1')['allowedPrograms'] = ['G0053'];
    for (const year of [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025])
      recordOf(data, year, 'IA_PCMH')['subcategoryId'] = 'careCoordination';
    data.mvps.set(2025, [
      {
        mvpId: 'G0053',
        title: 'Advancing Tulips',
        specialtiesMostApplicableTo: ['Gardening'],
        iaMeasureIds: ['IA_CC_1'],
      },
      { mvpId: 'M0001', title: 'Bees', specialtiesMostApplicableTo: [], iaMeasureIds: ['IA_PCMH'] },
    ]);
    expect(await sync(data, '--write')).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "1 activity re-weighted:
        IA_CC_1  high → medium
      1 activity in another subcategory:
        IA_PCMH  none → care-coordination
      1 activity open to others:
        IA_CC_1  MVP participants only
      1 activity now without 2020:
        IA_EPA_2
      2 activities with other facts in past years:
        IA_CC_1  2022–2024 weighting “high” → “medium”
        IA_PCMH  2018–2025 subcategory none → “care-coordination”
      MVP list of 2025:
        M0001  new: Bees
        G0053  “Advancing Roses” → “Advancing Tulips”; activities − IA_PCMH, − IA_MVP; specialties − Bee Keeping

      Wrote 4 files. \`npm run check\` tells what else they need.

      Left for you to do:
        Gone from CMS’s data, in no year any more: IA_MVP. The files stay; decide what becomes of them.
        MVPs of 2024 count IA_MVP, which that year’s inventory lacks (G0053): ask CMS.
      ",
      }
    `);
    expect(existsSync(path('activities/IA_MVP.md'))).toBe(true);
    expect(read('activities/IA_PCMH.md')).toContain(
      'history:\n  - years: 2017\n    subcategory: none\n  - years: 2018-2025\n',
    );
    expect((await sync(data)).out).toMatch(/^No change: 3 activities/);
    expect((await sync(inventedData(), '--write')).out).toContain('IA_CC_1  everybody');
  });

  it('keeps comments of MVP lists', async () => {
    await sync(inventedData(), '--write');
    writeFileSync(
      path('mvps/2025.yaml'),
      `# roses first\n${read('mvps/2025.yaml').replace('- IA_PCMH', '- "IA_PCMH" # a home')}`,
    );
    const before = read('mvps/2025.yaml');
    const data = inventedData();
    data.mvps.set(2025, [{ ...data.mvps.get(2025)?.[0], iaMeasureIds: ['IA_CC_1', 'IA_CC_7', 'IA_PCMH'] }]);
    await sync(data, '--write');
    expect(read('mvps/2025.yaml')).toBe(
      before.replace('- IA_CC_1\n', '- IA_CC_1\n      - IA_CC_7\n').replace('      - IA_MVP\n', ''),
    );
  });

  it('reminds of changed descriptions that the words do not mention', async () => {
    await sync(inventedData(), '--write');
    writeFileSync(
      path('activities/IA_CC_1.md'),
      read('activities/IA_CC_1.md').replace('draft: true', 'textChanges: [{ year: 2020, kind: wording }]'),
    );
    const data = inventedData();
    for (const year of [2020, 2021]) recordOf(data, year, 'IA_CC_1')['description'] = 'Water every bed each evening.';
    recordOf(data, 2024, 'IA_CC_1')['description'] = 'This activity has been suspended for the winter.';
    const { out } = await sync(data);
    expect(out).toContain('CMS changed a description 1 time without');
    expect(out).toContain('drafts not counted: IA_CC_1 2022.');
    expect(out).not.toContain('evening');
  });
});

describe('sync refuses, and writes nothing', () => {
  const refused = async (result: ReturnType<typeof run>, ...said: string[]) => {
    const { code, out, err } = await result;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    for (const text of [...said, 'Nothing was written']) expect(err).toContain(text);
    expect(existsSync(path('activities'))).toBe(false);
  };

  it('a year that is missing', async () => {
    const data = inventedData();
    data.measures.delete(2021);
    await refused(sync(data, '--write'), 'measures/2021/measures-data.json: This year is missing at …');
  });

  it('a record without id', async () => {
    const data = inventedData();
    delete recordOf(data, 2021, 'IA_CC_1')['measureId'];
    await refused(
      sync(data, '--write'),
      'measures/2021/measures-data.json: Record 2 (Water the Beds): measureId is missing',
    );
  });

  it('a file that breaks off, and one that is no JSON', async () => {
    const files = filesOf(inventedData());
    const whole = files.get('measures/2019/measures-data.json') ?? '';
    files.set('measures/2019/measures-data.json', whole.slice(0, whole.length / 2));
    files.set('mvp/2024/mvp.json', '[{]');
    layOut(join(folder, 'cms'), files);
    await refused(
      run('--from', join(folder, 'cms'), '--to', content, '--write'),
      'measures/2019/measures-data.json: The file breaks off in the middle.',
      'mvp/2024/mvp.json: The file is not valid JSON',
    );
  });

  it('a folder that is not there, or that holds no data', async () => {
    await refused(run('--from', join(folder, 'none'), '--to', content), 'There is no such folder.');
    await refused(run('--from', content, '--to', content), 'There is no data of CMS here.');
  });

  it('data that end before the content does, and content with problems', async () => {
    await sync(inventedData(), '--write');
    const later = everything();
    const earlier = inventedData();
    earlier.measures.delete(2025);
    expect((await sync(earlier, '--write')).err).toContain('measures/2025/measures-data.json: This year is missing');
    expect(everything()).toEqual(later);

    writeFileSync(path('activities/IA_CC_1.md'), '---\nid: IA_CC_1\nhistroy: []\n---\n');
    const broken = everything();
    const { code, err } = await sync(inventedData(), '--write');
    expect(code).toBe(1);
    expect(err).toContain('activities/IA_CC_1.md:3: `histroy`');
    expect(everything()).toEqual(broken);
  });

  it('a folder in which it cannot write', async () => {
    writeFileSync(path('mvps'), '');
    const before = everything();
    const { code, err } = await sync(inventedData(), '--write');
    expect(code).toBe(1);
    expect(err).toContain('Nothing was written: writing failed.');
    expect(everything()).toEqual(before);
  });

  it('a new activity whose file name is taken, with all the other changes', async () => {
    mkdirSync(path('activities'));
    writeFileSync(
      path('activities/IA_CC_1.md'),
      '---\nid: IA_CC_8\ntitle: x\nsubcategory: none\nweighting: none\nhistory: [{ years: 2017 }]\n---\n',
    );
    const before = everything();
    const { code, err } = await sync(inventedData(), '--write');
    expect(code).toBe(1);
    expect(err).toContain(
      'activities/IA_CC_1.md: The file cannot be written: a file of this name is there, with another id in it.',
    );
    expect(everything()).toEqual(before);
  });
});

describe('sync over the network', () => {
  let server: Server;
  let answers: Map<string, string>;
  let address: string;
  beforeEach(async () => {
    answers = filesOf(inventedData());
    server = createServer(({ url }, response) => {
      const text = answers.get(url?.slice(1) ?? '');
      response.writeHead(text === undefined ? 404 : 200).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('reads until the years end, and says how far it is', async () => {
    const { code, out, err } = await run('--from', address, '--to', content, '--write');
    expect({ code, err }).toEqual({
      code: 0,
      err: [
        ...[2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].map(
          (year) => `Fetching measures/${year}/measures-data.json …\n`,
        ),
        ...[2023, 2024, 2025].map((year) => `Fetching mvp/${year}/mvp.json …\n`),
      ].join(''),
    });
    expect(out).toContain('Wrote 7 files.');
    expect((await run('--from', `${address}/`, '--to', content)).out).toMatch(/^No change: 4 activities/);
  });

  it('writes nothing where the server is out of reach, or sends web pages', async () => {
    answers.set('measures/2020/measures-data.json', '<!doctype html>');
    const pages = await run('--from', address, '--to', content, '--write');
    expect(pages.code).toBe(1);
    expect(pages.err).toContain('measures/2020/measures-data.json: This is a web page, not JSON.');
    await new Promise((resolve) => server.close(resolve));
    const gone = await run('--from', address, '--to', content, '--write');
    expect(gone.code).toBe(1);
    expect(gone.err).toContain('Could not reach 127.0.0.1');
    expect(gone.err).toContain('Check your connection, or give a folder with --from.');
    expect(existsSync(path('activities'))).toBe(false);
  });
});

describe('sync is called', () => {
  it.each([
    [['--form', 'x'], "Unknown option '--form'."],
    [['--from'], "Option '--from <value>' argument missing."],
    [['--from', ''], '--from needs a folder or an address.'],
    [['x'], "Unexpected argument 'x'."],
    [['--to', 'no-such-folder'], 'There is no content folder no-such-folder'],
  ])('wrongly with %j', async (args, message) => {
    const { code, err, out } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('npm run sync -- --help');
  });

  it('for help', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toContain('--from <folder or address>');
  });
});
