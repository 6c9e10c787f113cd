import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = (file: string) => readFileSync(file, 'utf8');
const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

describe('the house', () => {
  it('has a direction of imports for every folder of src', () => {
    const directed = JSON.stringify(JSON.parse(text('biome.json')).overrides).match(/src\/[\w-]+\/\*\*/g);
    // Styles import nothing.
    const wanted = folders('src').filter((folder) => folder !== 'styles');
    expect([...new Set(directed)].sort()).toEqual(wanted.map((folder) => `src/${folder}/**`).sort());
  });

  it('tells readers of every script of package.json', () => {
    const told = text('README.md') + text('CONTRIBUTING.md');
    const untold = Object.keys(JSON.parse(text('package.json')).scripts).filter(
      (script) => !new RegExp(`npm (run )?${script}(?![\\w:])`).test(told),
    );
    expect(untold).toEqual([]);
  });
});
