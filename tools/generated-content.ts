import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a content folder of any size for benchmarks: the real content, and copies of its activities in force under new
 * ids until there are `count`. Deterministic.
 *
 * @param from the real content folder
 * @param to a new folder
 * @param count how many activities there are to be; not fewer than the real ones
 * @param year the performance year in which a copied activity has to be in force
 */
export function writeGeneratedContent(from: string, to: string, count: number, year: number): void {
  cpSync(from, to, { recursive: true });
  const real = readdirSync(join(from, 'activities'));
  // In force since 2017, so that every year that a copy names is one of its own.
  const texts = real
    .filter((name) => /^IA_[A-Z]+_\d+\.md$/.test(name))
    .map((name) => readFileSync(join(from, 'activities', name), 'utf8'))
    .filter((text) => /^history:\n {2}- years: 2017/m.test(text))
    .filter((text) => new RegExp(`^ {2}- years: (?:\\d{4}-)?(?:${year}|${year + 1})$`, 'm').test(text));
  for (let i = 0; i < count - real.length; i++) {
    const id = `IA_${familyName(Math.floor(i / 999))}_${(i % 999) + 1}`;
    const text = texts[i % texts.length] ?? '';
    const copy = text
      .replace(/^id: .*$/m, `id: ${id}`)
      .replace(/^title: (.*)$/m, `title: ${id} as a copy of an activity`);
    writeFileSync(join(to, 'activities', `${id}.md`), copy);
  }
}

/** 0 → XAA, 1 → XAB …: families that CMS does not use. */
function familyName(n: number): string {
  return `X${String.fromCharCode(65 + Math.floor(n / 26))}${String.fromCharCode(65 + (n % 26))}`;
}
