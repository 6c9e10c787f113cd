/**
 * Activity ids as CMS writes them: `IA_` + a family of capital letters + `_` + a number (`IA_AHE_5`),
 * or one of the two ids without a number (`IA_PCMH`, `IA_MVP`). Source: CMS's inventories, 2017–2027.
 */
export const activityIdPattern = /^IA_(?:[A-Z]{2,4}_[1-9]\d{0,2}|PCMH|MVP)$/;

/** `IA_AHE_5` → `ia-ahe-5`, the form that addresses use. */
export function slugOf(id: string): string {
  return id.toLowerCase().replaceAll('_', '-');
}

/** `IA_AHE_5` → `AHE`; `IA_PCMH` → `PCMH`. */
export function familyOf(id: string): string {
  return id.split('_')[1] ?? id;
}

/** Orders ids as people count: family by family, `IA_BE_2` before `IA_BE_10`. For `Array.prototype.sort`. */
export function compareIds(a: string, b: string): number {
  const [familyA, familyB] = [familyOf(a), familyOf(b)];
  if (familyA !== familyB) return familyA < familyB ? -1 : 1;
  return Number(a.split('_')[2] ?? 0) - Number(b.split('_')[2] ?? 0);
}

const loose = /(?:^|[^a-z0-9])(?:(?:mips|ia)[\s_-]*)*(pcmh|mvp|[a-z]{2,4})[\s_-]*0*([1-9]\d{0,2})?(?![a-z0-9])/gi;

/**
 * Every activity id that a text may mean, in the order met, whatever the spelling:
 * `ia ahe 5`, `AHE-5`, `ahe5`, `/mips-ia-ahe-5-2024` all give `IA_AHE_5`.
 *
 * @param text anything a person typed or pasted, or the path of an address
 * @param known the ids that exist; nothing else is returned
 */
export function readIds(text: string, known: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (const [, family = '', number] of text.matchAll(loose)) {
    const name = family.toUpperCase();
    const id = name === 'PCMH' || name === 'MVP' ? `IA_${name}` : `IA_${name}_${number}`;
    if (known.has(id)) found.add(id);
  }
  return [...found];
}
