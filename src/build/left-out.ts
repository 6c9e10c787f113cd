import { filesLeftOut } from '../outputs/built-files.ts';
import type { Settings } from '../outputs/file-kind.ts';

/** In a sentence, what a build leaves out because nobody has said where the site will stand; empty where nothing. */
export function leftOutOfBuild(settings: Settings): string {
  const missing = filesLeftOut(settings).map(({ address, needs }) => `${address.split('/').at(-1)} (set ${needs})`);
  return missing.length > 0 ? `Left out: ${missing.join(' and ')}.` : '';
}
