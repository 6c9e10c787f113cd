import { fill } from '../domain/address-kinds.ts';
import { addressOfFile } from '../domain/addresses.ts';
import type { Settings, Site } from './file-kind.ts';
import { fileKindNames, fileKinds, filesOfKind } from './files.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** Root-relative, without the base path. */
  readonly address: string;
  /** Its media type. */
  readonly type: string;
  readonly text: () => string;
}

/** Every file of the built site. */
export function builtFiles(site: Site): BuiltFile[] {
  return fileKindNames.flatMap((kind) => {
    const { type, needs } = fileKinds[kind];
    return needs && !site.settings[needs] ? [] : filesOfKind(kind, site).map((file) => ({ ...file, type }));
  });
}

/** The setting and the address of each file that a build without the setting leaves out. */
export function filesLeftOut(settings: Settings): { address: string; needs: keyof Settings }[] {
  return fileKindNames.flatMap((kind) => {
    const { needs } = fileKinds[kind];
    return needs && !settings[needs] ? { address: fill(addressOfFile[kind], []), needs } : [];
  });
}
