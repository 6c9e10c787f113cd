import { describe, expect, it } from 'vitest';
import { trimIndent } from '../../src/check/explain.ts';
import { explanations } from '../../src/check/rules.ts';
import type { Example, FileChange } from '../../src/domain/explanation.ts';
import { type Changes, codesWith, soundContent } from './content-fixture.ts';

describe.each([...explanations])('%s', (code, { title, text, wrong, right }) => {
  it('is explained', () => {
    for (const part of [title, text]) expect(part.trim()).not.toBe('');
  });

  it('is what the wrong example has', () => {
    expect(codesOf(wrong)).toContain(code);
  });

  it('is not what the right example has, nor is anything else', () => {
    expect(codesOf(right)).toEqual([]);
  });
});

function codesOf(example: Example): (string | undefined)[] {
  return codesWith(changesOf(example)).map((problem) => problem.split(' ')[1]);
}

function changesOf(example: Example): Changes {
  return Object.fromEntries([example].flat().map((change) => [change.file, changed(change)]));
}

function changed(change: FileChange): string | Uint8Array | null {
  const sound = soundContent[change.file] ?? '';
  if ('missing' in change) return null;
  if ('text' in change) return trimIndent(change.text);
  if ('body' in change) return withBody(sound, `${trimIndent(change.body)}\n`.repeat(change.times ?? 1));
  const text = withKeys(sound, trimIndent(change.keys));
  return change.saved === 'Windows-1252' ? Buffer.from(text, 'latin1') : text;
}

function withBody(sound: string, body: string): string {
  return `${/^---\n[\s\S]*?\n---\n/.exec(sound)?.[0]}\n${body}`;
}

/** Puts keys in the place of those that the file has; new ones stand at the end of the frontmatter, or of the file. */
function withKeys(sound: string, keys: string): string {
  const byName = Object.groupBy(keys.split(/\n(?=\w)/), (entry) => entry.split(':', 1)[0] ?? '');
  let text = sound;
  for (const [name, entries = []] of Object.entries(byName)) {
    const lines = `${entries.join('\n')}\n`;
    const place = new RegExp(`^${name}:.*\\n(?:[ -](?!--).*\\n)*`, 'm');
    const end = /^---\n/.test(text) ? text.indexOf('\n---\n', 3) + 1 : text.length;
    text = place.test(text) ? text.replace(place, () => lines) : text.slice(0, end) + lines + text.slice(end);
  }
  return text;
}
