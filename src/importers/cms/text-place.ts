import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeText } from '../../content-files/read/text-file.ts';

/** A folder or web address under which text files lie. */
export interface TextPlace {
  /** As the user gave it. */
  readonly name: string;
  /** Whether reading may take a while. */
  readonly remote: boolean;
  /** The text of a file; undefined where there is none; or why it cannot be read. */
  readonly read: (path: string) => Promise<ReadText>;
}

type ReadText = { text: string } | undefined | { problem: { file: string; message: string; hint: string } };

/**
 * Opens a folder, or an address that begins with http:// or https://. Nothing is read yet.
 *
 * @param timeout milliseconds that one file of an address may take
 */
export function openPlace(from: string, timeout = 60_000): TextPlace {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(from)?.[1]?.toLowerCase();
  const refuse = (message: string): TextPlace => {
    const problem = { file: from, message, hint: 'Give an address with https or http, or a folder.' };
    return { name: from, remote: false, read: async () => ({ problem }) };
  };
  if (scheme && !URL.canParse(from)) return refuse('This is no address of the web.');
  if (scheme === 'http' || scheme === 'https')
    return { name: from, remote: true, read: (path) => readAddress(`${from.replace(/\/+$/, '')}/${path}`, timeout) };
  if (scheme && scheme !== 'file') return refuse(`An address with ${scheme}:// cannot be read.`);
  const folder = scheme === 'file' ? fileURLToPath(from) : from;
  return { name: from, remote: false, read: async (path) => readFolder(folder, path) };
}

function readFolder(folder: string, path: string): ReadText {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return {
      problem: { file: folder, message: 'There is no such folder.', hint: 'Check the path given with --from.' },
    };
  const file = join(folder, path);
  try {
    return statSync(file, { throwIfNoEntry: false }) && decoded(readFileSync(file), file);
  } catch (error) {
    return {
      problem: { file, message: `The file cannot be read: ${messageOf(error)}.`, hint: 'Check its permissions.' },
    };
  }
}

async function readAddress(address: string, timeout: number): Promise<ReadText> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(timeout) });
    if (response.status === 404 || response.status === 410) {
      await response.body?.cancel();
      return undefined;
    }
    if (response.ok) return decoded(new Uint8Array(await response.arrayBuffer()), address);
    await response.body?.cancel();
    const answer = `${response.status} ${response.statusText}`.trim();
    const hint = 'Try again later, or give a folder with --from.';
    return { problem: { file: address, message: `The server answered ${answer}.`, hint } };
  } catch (error) {
    const why = messageOf(error);
    const hint = 'Check your connection, or give a folder with --from.';
    return { problem: { file: address, message: `Could not reach ${new URL(address).host} (${why}).`, hint } };
  }
}

function decoded(bytes: Uint8Array, file: string): ReadText {
  const result = decodeText(bytes, file);
  if ('text' in result) return result;
  return {
    problem: { file, message: 'The file is not UTF-8 text.', hint: 'Get it again: the download may be damaged.' },
  };
}

/** fetch says only “fetch failed”; the cause tells why. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  const cause = error.cause;
  if (cause instanceof AggregateError && cause.errors[0] instanceof Error) return cause.errors[0].message;
  return cause instanceof Error && cause.message ? cause.message : error.message;
}
