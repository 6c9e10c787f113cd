import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, matchesGlob } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textReport } from '../../src/check/reporters/text.ts';
import { main } from '../../src/cli/editor.ts';
import { LanguageClient } from '../support/language-client.ts';

// Astro’s VS Code extension is a shell around this very language server.
const require = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
const server = join(dirname(require.resolve('@astrojs/language-server/package.json')), 'bin/nodeServer.js');
const root = pathToFileURL(process.cwd()).href;
const uri = `${root}/content/activities/IA_BE_14.md`;
let client: LanguageClient;

beforeAll(async () => {
  await main();
  client = new LanguageClient(server);
  await client.request('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'site' }],
    capabilities: { textDocument: { completion: {}, diagnostic: {}, hover: {} } },
    initializationOptions: { typescript: { tsdk: 'node_modules/typescript/lib' }, contentIntellisense: true },
  });
  client.notify('initialized', {});
  const text = readFileSync('content/activities/IA_BE_14.md', 'utf8')
    .replace('---\n', '---\n\n')
    .replace('title:', 'titel:')
    .replace('weighting: high', 'weighting: hihg');
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
});
afterAll(() => client.close());

test('the editor underlines what is wrong in frontmatter', async () => {
  const { items } = (await client.request('textDocument/diagnostic', { textDocument: { uri } })) as {
    items: { message: string; range: { start: { line: number } } }[];
  };
  const found = items.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
  expect(found).toEqual(
    expect.arrayContaining([
      '4: Property titel is not allowed.',
      '6: Value is not accepted. Valid values: "high", "medium", "none".',
    ]),
  );
});

test('the editor completes keys and explains them', async () => {
  const position = { line: 1, character: 0 };
  const completion = await client.request('textDocument/completion', { textDocument: { uri }, position });
  const { items } = completion as { items: { label: string }[] };
  expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['title', 'draft', 'mvpOnly']));
  const hover = await client.request('textDocument/hover', {
    textDocument: { uri },
    position: { line: 5, character: 3 },
  });
  expect(JSON.stringify(hover)).toContain('The newest weight that CMS gave');
});

test('the settings of VS Code name schemas and files that exist', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const files = [
    'content/mvps/2026.yaml',
    'content/redirects.yaml',
    'content/lineage.yaml',
    'content/glossary.yaml',
    'content/sources.yaml',
  ];
  for (const [schema, pattern] of Object.entries<string>(settings['yaml.schemas'])) {
    expect(existsSync(schema)).toBe(true);
    expect(files.some((file) => matchesGlob(file, pattern))).toBe(true);
  }
});

test('the task of VS Code reads the report of the check', () => {
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'));
  const pattern = tasks.find(({ script }: { script: string }) => script === 'check').problemMatcher.pattern[0];
  const report = textReport({
    problems: [
      { code: 'dead-link', file: 'content/a.md', line: 5, column: 12, message: 'It: is dead.', hint: 'Mend it.' },
    ],
    counts: {},
  });
  const match = new RegExp(pattern.regexp).exec(report.split('\n')[0] as string);
  expect(
    [pattern.file, pattern.line, pattern.column, pattern.code, pattern.message].map((group) => match?.[group]),
  ).toEqual(['content/a.md', '5', '12', 'dead-link', 'It: is dead.']);
});
