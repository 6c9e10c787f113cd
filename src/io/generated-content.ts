import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a content folder of any size for benchmarks: the real years, subcategories, sources and pages, and activities
 * made from the real ones under new ids. Deterministic.
 *
 * @param from the real content folder
 * @param to a new folder
 * @param count how many activities
 */
export function writeGeneratedContent(from: string, to: string, count: number): void {
  cpSync(from, to, {
    recursive: true,
    filter: (path) => !/(activities|mvps|lineage\.yaml|glossary\.yaml)$/.test(path),
  });
  mkdirSync(join(to, 'activities'), { recursive: true });
  mkdirSync(join(to, 'mvps'), { recursive: true });
  writeFileSync(join(to, 'lineage.yaml'), `moves: []\nremovals: []\nsuspensions: []\nrescopes: []\nwithdrawn: []\n`);
  writeFileSync(join(to, 'glossary.yaml'), 'terms: []\n');
  const files = readdirSync(join(from, 'activities')).filter((name) => /^IA_[A-Z]+_\d+\.md$/.test(name));
  const texts = files.map((name) => readFileSync(join(from, 'activities', name), 'utf8'));
  for (let i = 0; i < count; i++) {
    const id = `IA_${familyName(Math.floor(i / 999))}_${(i % 999) + 1}`;
    const text = texts[i % texts.length] ?? '';
    writeFileSync(
      join(to, 'activities', `${id}.md`),
      text.replace(/^id: .*$/m, `id: ${id}`).replace(/^(title: )(.*)$/m, `$1${i} $2`),
    );
  }
}

/** 0 → XAA, 1 → XAB …: families that CMS does not use. */
function familyName(n: number): string {
  return `X${String.fromCharCode(65 + Math.floor(n / 26))}${String.fromCharCode(65 + (n % 26))}`;
}
