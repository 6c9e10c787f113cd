import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv, csvOf } from '../../src/outputs/csv.ts';

/** As strict as the parser can be: commas, CRLF, quotes doubled, the same number of cells in every row. */
const strictly = (text: string): string[][] =>
  parse(text, { bom: true, record_delimiter: '\r\n', relax_quotes: false });

describe('csv', () => {
  it('is UTF-8 with a byte order mark, and every line ends in CRLF', () => {
    const text = csv(['id', 'n'], [['IA_AHE_5', 1]]);
    expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text).toBe('\ufeffid,n\r\nIA_AHE_5,1\r\n');
  });

  it.each([
    'plain',
    'a, b',
    'she said "yes"',
    '"',
    '""',
    'two\nlines',
    'two\r\nlines',
    'tab\tinside',
    ' spaces around ',
    'a; b',
    '2017–2024 — “dashes” and ’quotes’',
    '2025-05-06',
    'IA_BE_14',
    '1e5',
    '𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
    '',
  ])('gives %j back as it was', (value) => {
    expect(strictly(csv(['a', 'b'], [[value, 'end']]))).toEqual([
      ['a', 'b'],
      [value, 'end'],
    ]);
  });

  it.each([
    '=1+1',
    '=cmd|" /C calc"!A0',
    '+1',
    '-1',
    '- a list',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '＠a',
  ])('lets %j be no formula', (value) => {
    const [, row] = strictly(csv(['a'], [[value]]));
    expect(row).toEqual([`'${value}`]);
  });

  it.each(['a=b', 'x-ray', "'quoted'", '5 + 5', 'a@b'])('leaves %j alone', (value) => {
    expect(strictly(csv(['a'], [[value]]))[1]).toEqual([value]);
  });

  it('writes what is missing as an empty cell, and yes and no', () => {
    const text = csvOf(
      { id: (x: { id: string }) => x.id, none: () => null, gone: () => undefined, yes: () => true, no: () => false },
      [{ id: 'a' }],
    );
    expect(text).toBe('\ufeffid,none,gone,yes,no\r\na,,,yes,no\r\n');
  });

  it('does not run formulas in headings either', () => {
    expect(strictly(csv(['=a'], []))).toEqual([["'=a"]]);
  });
});
