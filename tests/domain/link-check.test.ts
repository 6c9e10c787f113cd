import { describe, expect, it } from 'vitest';
import {
  addressFor,
  type CheckedActivity,
  checkLinks,
  isText,
  type LinkCheckData,
  marksOf,
  maxCharacters,
  maxFinds,
  withLinks,
} from '../../src/domain/link-check.ts';

const activity = (id: string, from: number, to: number, rest: Partial<CheckedActivity> = {}): CheckedActivity => ({
  id,
  title: `Title of ${id}`,
  status: 'in-force',
  years: Array.from({ length: to - from + 1 }, (_, i) => from + i),
  formerTitles: [],
  requirementChanges: [],
  wordingChanges: [],
  successors: [],
  ...rest,
});

const data: LinkCheckData = {
  currentYear: 2026,
  years: [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
  activities: [
    activity('IA_PSPA_16', 2017, 2026, {
      title: 'Use of decision support and protocols',
      formerTitles: [[2018, 'An old title of many words']],
      requirementChanges: [2021],
      wordingChanges: [2019, 2023],
    }),
    activity('IA_PSPA_32', 2018, 2022, {
      status: 'removed',
      successors: [{ id: 'IA_PSPA_16', year: 2023, kind: 'merged' }],
    }),
    activity('IA_AHE_1', 2017, 2025, {
      status: 'renumbered',
      successors: [{ id: 'IA_EPA_7', year: 2026, kind: 'renumbered' }],
    }),
    activity('IA_AHE_5', 2017, 2025, { status: 'removed' }),
    activity('IA_BE_1', 2017, 2026, { status: 'suspended' }),
    activity('IA_PM_4', 2017, 2026),
    activity('IA_CC_1', 2017, 2026),
    activity('IA_PCMH', 2017, 2026),
    activity('IA_MVP', 2022, 2026),
  ],
};

const read = (text: string) => checkLinks(text, data).finds.map(({ id, year }) => (year ? `${id} ${year}` : `${id}`));

describe('finding activities', () => {
  it.each<[string, string[]]>([
    ['IA_PSPA_16', ['IA_PSPA_16']],
    ['See PSPA 16 and ia pspa-32.', ['IA_PSPA_16', 'IA_PSPA_32']],
    ['ahe5, AHE-1, pspa_16', ['IA_AHE_5', 'IA_AHE_1', 'IA_PSPA_16']],
    ['PSPA_16/PSPA_32', ['IA_PSPA_16', 'IA_PSPA_32']],
    ['IA_PSPA_16 (2019), IA_BE_1 (2021)', ['IA_PSPA_16 2019', 'IA_BE_1 2021']],
    ['2019:\tPSPA 16', ['IA_PSPA_16 2019']],
    ['IA_PSPA_16 seen 2019-05-06', ['IA_PSPA_16']],
    ['2019\n\nPSPA 16', ['IA_PSPA_16']],
    ['PY2019, PY 2021: PSPA 16', ['IA_PSPA_16 2021']],
    ['https://vendor.example/2019-things and PSPA 16, 2018-2024', ['IA_PSPA_16 2018']],
    ['https://vendor.example/x?py=2019 and PSPA 16', ['IA_PSPA_16']],
    ['it must be 1 of; at 5 PM 4 people; cc 10; the MVP and a PCMH; IA_ZZ_9; AHE 99', []],
    ['IA_PCMH, ia-mvp', ['IA_PCMH', 'IA_MVP']],
    ['https://vendor.example/mips_ia/2023-mips-improvement-activity-ia_pspa_16-use-of-things/', ['IA_PSPA_16 2023']],
    ['https://vendor.example/uploads/2021/03/2024-mips-IA_CC_1-closing-loops', ['IA_CC_1 2024']],
    ['https://vendor.example/Details/IA_PM_4?x=1', ['IA_PM_4']],
    ['https://vendor.example/a?activity=IA%20PSPA%2016&py=2020', ['IA_PSPA_16 2020']],
    ['https://wiki.example/to-be-1-of/about', []],
    ['https://qpp.cms.gov/mips/explore-measures?tab=improvementActivities&py=2019#IA_BE_1', ['IA_BE_1 2019']],
    ['https://qpp.cms.gov/mips/improvement-activities?py=2019', ['null 2019']],
    ['https://qpp.cms.gov/mips/explore-measures', ['null']],
    ['[x](2018-improvement-activities/pspa-32-use-of-the-guideline.md)', ['IA_PSPA_32 2018']],
    ['/activities/ia-ahe-5/2024/', ['IA_AHE_5 2024']],
    ['ahe-5-mips-eligible-clinician-leadership', ['IA_AHE_5']],
    ['https://vendor.example/ia/2022-use-of-decision-support-and-protocols', ['IA_PSPA_16 2022']],
    ['https://vendor.example/an-old-title-of-many-words.html', ['IA_PSPA_16']],
    ['https://vendor.example/?ids=IA_BE_1&IA_CC_1', ['IA_BE_1', 'IA_CC_1']],
    ['<script>alert("IA_BE_1")</script>', ['IA_BE_1']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));

  it('says the line', () => {
    expect(checkLinks('a\nIA_BE_1 IA_CC_1\r\n\nIA_PM_4', data).finds.map(({ line }) => line)).toEqual([2, 2, 4]);
  });
});

describe('the link of a find', () => {
  it.each([
    ['IA_PSPA_16', 2019, '/activities/ia-pspa-16/2019/'],
    ['IA_PSPA_16', null, '/activities/ia-pspa-16/'],
    ['IA_PSPA_32', 2024, '/activities/ia-pspa-32/'],
    [null, 2019, '/years/2019/'],
    [null, null, '/activities/'],
  ])('%s of %s: %s', (id, year, address) => expect(addressFor({ id, year }, data)).toBe(address));
});

describe('the marks', () => {
  it.each<[string, number | null, string[]]>([
    ['IA_PSPA_16', null, []],
    ['IA_PSPA_16', 2018, ['retitled since 2018', 'CMS changed what it asks in 2021', 'reworded in 2019, 2023']],
    ['IA_PSPA_16', 2019, ['CMS changed what it asks in 2021', 'reworded in 2023']],
    ['IA_PSPA_16', 2023, []],
    ['IA_PSPA_32', null, ['removed; last year 2022; merged into IA_PSPA_16']],
    ['IA_PSPA_32', 2017, ['removed; last year 2022; merged into IA_PSPA_16', 'not in the inventory of 2017']],
    ['IA_AHE_1', 2024, ['renumbered to IA_EPA_7 in 2026']],
    ['IA_BE_1', null, ['suspended by CMS']],
  ])('of %s since %s', (id, year, texts) => {
    const found = data.activities.find((one) => one.id === id);
    expect(found && marksOf(found, year).map(({ text }) => text)).toEqual(texts);
  });
});

describe('the text with links put in', () => {
  const linked = (text: string) =>
    withLinks(text, checkLinks(text, data).finds, (find) => `https://ia.example${addressFor(find, data)}`);
  const page = 'https://ia.example/activities/ia-pspa-16/';

  it.each([
    ['See PSPA 16.', `See [PSPA 16](${page}).`],
    ['[Protocols](https://v.example/IA_PSPA_16-x)', `[Protocols](${page})`],
    ['[PSPA 16](../2018-improvement-activities/pspa-16-x.md) more', `[PSPA 16](${page}2018/) more`],
    ['at https://v.example/IA_PSPA_16-x, there', `at [IA_PSPA_16](${page}), there`],
    ['<https://v.example/IA_PSPA_16>', `<${page}>`],
    ['<a href="https://v.example/IA_PSPA_16">PSPA 16</a>', `<a href="${page}">PSPA 16</a>`],
    ['[https://v.example/IA_PSPA_16 PSPA 16]', `[${page} PSPA 16]`],
    ['[PSPA 16|https://v.example/IA_PSPA_16]', `[PSPA 16|${page}]`],
    ['[[PSPA 16]] and `PSPA 16`', '[[PSPA 16]] and `PSPA 16`'],
    ['```\nPSPA 16\n```\nPSPA 16', `\`\`\`\nPSPA 16\n\`\`\`\n[PSPA 16](${page})`],
    ['---\nid: IA_PSPA_16\n---\nPSPA 16', `---\nid: IA_PSPA_16\n---\n[PSPA 16](${page})`],
    ['<td id="pspa-16">', '<td id="pspa-16">'],
    ['https://v.example/?ids=IA_BE_1&IA_CC_1', 'https://v.example/?ids=IA_BE_1&IA_CC_1'],
    ['nothing here', 'nothing here'],
  ])('%j', (text, expected) => expect(linked(text)).toBe(expected));
});

describe('bad input', () => {
  const fill = (part: string) => part.repeat(Math.ceil(maxCharacters / part.length));
  it.each([
    'IA_BE_1 ',
    'ia ',
    'a',
    'a-',
    '/',
    'x_be-1_',
    '[',
    '[](',
    '<a>',
    '`',
    '```\n',
    'be 1 of ',
    'qpp.cms.gov/mips/explore-measures',
    'use-of-decision-support-and-protocols/',
    '\n',
    '2019',
    '%20',
    'ia_pspa_',
  ])('5 MB of %j is answered', (part) => {
    const text = fill(part);
    const started = performance.now();
    const { finds, stopped } = checkLinks(text, data);
    withLinks(text, finds, (find) => addressFor(find, data));
    // Far above what it takes; what grows with the square of the text takes minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(finds.length).toBeLessThanOrEqual(maxFinds);
    expect(stopped).toBe(finds.length === maxFinds);
  });

  it('is read up to a limit, and says so', () => {
    const check = checkLinks(`${'x'.repeat(maxCharacters)} IA_BE_1`, data);
    expect(check).toEqual({ finds: [], read: maxCharacters, stopped: false });
  });

  it.each([
    ['\u007fELF\0\0\0', false],
    ['PK\u0003\u0004\u0014\u0000', false],
    ['\ufffd\ufffdJFIF', false],
    ['', true],
    ['Plain text — with “quotes”, Ümlaute, 文字 and\ttabs.\r\n', true],
  ])('%j is text: %s', (text, expected) => expect(isText(text)).toBe(expected));
});
