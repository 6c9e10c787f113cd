import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file to write, whole. Its folder is made where it is missing. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes several files, all or none: first every text goes to a temporary file beside its place, then all are renamed.
 * Where a step fails, the files that were there are put back, new ones are taken away, and the error goes on.
 * Permissions and symbolic links of files that exist are kept.
 */
export function writeFiles(files: readonly FileToWrite[]): void {
  const steps = files.map(({ path, text }) => {
    const target = existsSync(path) ? realpathSync(path) : path;
    return { target, text, temporary: join(dirname(target), `.${basename(target)}.${process.pid}.tmp`) };
  });
  const before = new Map<string, Buffer | undefined>();
  try {
    for (const { target, temporary, text } of steps) {
      mkdirSync(dirname(target), { recursive: true });
      const mode = existsSync(target) ? statSync(target).mode : 0o666 & ~process.umask();
      writeFileSync(temporary, text, { mode, flush: true });
    }
    for (const { target, temporary } of steps) {
      const old = existsSync(target) ? readFileSync(target) : undefined;
      renameSync(temporary, target);
      before.set(target, old);
    }
  } catch (error) {
    for (const { temporary } of steps) rmSync(temporary, { force: true });
    for (const [target, old] of before)
      if (old) writeFileSync(target, old);
      else rmSync(target, { force: true });
    throw error;
  }
}
