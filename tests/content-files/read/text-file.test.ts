import { expect, test } from 'vitest';
import { decodeText } from '../../../src/content-files/read/text-file.ts';

test('a byte-order mark and line ends are normalised', () => {
  expect(decodeText(Buffer.from('\ufeffa\r\nb\rc\n'), 'f')).toEqual({ text: 'a\nb\nc\n' });
});

test.each([
  ['Latin-1', Buffer.from('ok\ncaf\xe9', 'latin1'), 2, 4],
  ['after Windows line ends and wide characters', Buffer.concat([Buffer.from('é\r\n😀x'), Buffer.from([0xff])]), 2, 4],
  ['a character cut off at the end', Buffer.from('aé').subarray(0, 2), 1, 2],
  ['UTF-16', Buffer.from('\ufeffa', 'utf16le'), 1, 1],
  ['a replacement character before the bad byte', Buffer.concat([Buffer.from('\ufffd'), Buffer.from([0xff])]), 1, 2],
])('not UTF-8: %s', (_, bytes, line, column) => {
  expect(decodeText(bytes, 'f')).toMatchObject({ problem: { code: 'not-utf8', line, column } });
});
