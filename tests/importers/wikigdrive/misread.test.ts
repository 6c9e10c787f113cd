import { describe, expect, it } from 'vitest';
import { repairMisread } from '../../../src/importers/wikigdrive/read/misread.ts';

const misread = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('repairMisread', () => {
  it.each(['don’t', '“so”', 'a – b — c…', 'é è ü ñ Ö ß', '€ 5', '≥ 3', '• item', '™ ® © § °', '😀', 'a\u00a0b'])(
    'repairs %s, decoded wrongly once, twice or three times',
    (text) => {
      expect(repairMisread(misread(text))).toBe(text);
      expect(repairMisread(misread(misread(text)))).toBe(text);
      expect(repairMisread(misread(misread(misread(text))))).toBe(text);
    },
  );

  it.each([
    ['a no-break space that became a plain one', 'roles;Â next', 'roles; next'],
    ['a closing quote whose last byte was lost', 'â€œsoâ€ it', '“so” it'],
    ['a closing quote whose last byte became U+FFFD', 'â€œsoâ€\ufffd', '“so”'],
  ])('repairs %s', (_, text, meant) => {
    expect(repairMisread(text)).toBe(meant);
  });

  it.each(['naïve café', 'Ångström', 'pâté', 'CAFÉ”', 'Ærø', 'Ã', 'Â2', 'fête…', 'ðe', 'Ïle'])(
    'leaves %s alone',
    (text) => {
      expect(repairMisread(text)).toBe(text);
    },
  );
});
