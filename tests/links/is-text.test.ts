import { expect, it } from 'vitest';
import { isText } from '../../src/links/is-text.ts';

it.each([
  ['\u007fELF\0\0\0', false],
  ['PK\u0003\u0004\u0014\u0000', false],
  ['\ufffd\ufffdJFIF', false],
  ['', true],
  ['Plain text — with “quotes”, Ümlaute, 文字 and\ttabs.\r\n', true],
])('%j is text: %s', (text, expected) => expect(isText(text)).toBe(expected));
