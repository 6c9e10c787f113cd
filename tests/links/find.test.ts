import { describe, expect, it } from 'vitest';
import { addressFor } from '../../src/links/fate.ts';
import { checkLinks, maxCharacters, maxFinds } from '../../src/links/find.ts';
import { withLinks } from '../../src/links/rewrite.ts';
import { data } from './invented-data.ts';

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
    'mvp ',
    'be 0',
    '0',
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
});
