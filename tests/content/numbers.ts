/** Numbers as texts write them: figures, and the words one to twelve. */

const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const pattern = new RegExp(
  String.raw`\b(\d[\d,]*(?:\.\d+)?|${names.join('|')})\b(\s*(?:%|percent\b|per cent\b))?`,
  'gi',
);

/** Every number of a text once, in the order met: `12`, `75 %`, `170.315`. A word counts as its figure. */
export function numbersOf(text: string): string[] {
  const found = new Set<string>();
  for (const [, number = '', percent] of text.matchAll(pattern)) {
    const value = names.indexOf(number.toLowerCase()) + 1 || number.replaceAll(',', '');
    found.add(percent ? `${value} %` : String(value));
  }
  return [...found];
}
