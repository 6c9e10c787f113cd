import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contentLoader } from '../../src/build/content-loader.ts';
import { swap, writeContent } from '../check/content-fixture.ts';

let root: string;
beforeEach(() => {
  root = writeContent({ 'activities/IA_BE_2.md': swap('title:', 'titel:') });
  vi.stubEnv('CONTENT_DIR', root);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

type DataEntry = Parameters<LoaderContext['store']['set']>[0];

/** As much of Astro as the loader asks for. */
function astro() {
  const entries = new Map<string, DataEntry>();
  let changed: (event: string, path: string) => void = () => {};
  const context = {
    store: { clear: () => entries.clear(), set: (entry: DataEntry) => entries.set(entry.id, entry) },
    parseData: async ({ data }: { data: unknown }) => data,
    watcher: { add: () => {}, on: (_: string, listener: typeof changed) => void (changed = listener) },
  };
  return { entries, context: context as unknown as LoaderContext, change: (path: string) => changed('change', path) };
}

it('loads what the check would not refuse, with body and path', async () => {
  const { entries, context } = astro();
  await contentLoader('activities').load(context);
  expect([...entries.keys()]).toEqual(['IA_BE_1', 'IA_CC_1']);
  expect(entries.get('IA_BE_1')).toMatchObject({
    data: { title: 'Use of certified EHR' },
    body: '## Notes\n\nKeep every record.',
    filePath: expect.stringMatching(/activities\/IA_BE_1\.md$/),
  });
});

it('loads a part anew where a file of it changes, and only there', async () => {
  const { entries, context, change } = astro();
  await contentLoader('glossary').load(context);
  const before = entries.get('glossary');
  writeFileSync(join(root, 'glossary.yaml'), 'terms: []\n');
  change(join(root, 'glossary.yaml.bak'));
  change(join(root, 'activities/IA_BE_1.md'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(entries.get('glossary')).toBe(before);
  change(join(root, 'glossary.yaml'));
  await vi.waitFor(() => expect(entries.get('glossary')?.data).toEqual({ terms: [] }));
});
