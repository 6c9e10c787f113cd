import { describe, expect, it } from 'vitest';
import { spellingAddresses, spellingsOf } from '../../src/domain/address-spellings.ts';

describe('spellings of an id', () => {
  it('are all that people write, the likeliest first', () => {
    expect(spellingsOf('IA_AHE_5')).toEqual([
      'IA_AHE_5',
      'ia-ahe-5',
      'ahe-5',
      'AHE-5',
      'AHE_5',
      'IA-AHE-5',
      'AHE5',
      'ia_ahe_5',
      'ahe_5',
      'ahe5',
    ]);
    expect(spellingsOf('IA_PCMH')).toEqual(['IA_PCMH', 'ia-pcmh', 'pcmh', 'PCMH', 'IA-PCMH', 'ia_pcmh']);
  });

  it('are addresses at the root and below /activities/, but for that of the page', () => {
    const addresses = spellingAddresses('IA_AHE_5');
    expect(addresses).toHaveLength(19);
    expect(new Set(addresses).size).toBe(19);
    expect(addresses).toContain('/ia-ahe-5/');
    expect(addresses).toContain('/activities/IA_AHE_5/');
    expect(addresses).not.toContain('/activities/ia-ahe-5/');
  });
});
