const consonant = '[^aeiou]';
const vowel = '[aeiouy]';
const consonants = `${consonant}[^aeiouy]*`;
const vowels = `${vowel}[aeiou]*`;
const measure0 = new RegExp(`^(${consonants})?${vowels}${consonants}`);
const measure1 = new RegExp(`^(${consonants})?(${vowels}${consonants}){2,}`);
const measureIs1 = new RegExp(`^(${consonants})?${vowels}${consonants}(${vowels})?$`);
const hasVowel = new RegExp(`^(${consonants})?${vowel}`);
const shortEnd = new RegExp(`^${consonants}${vowel}[^aeiouwxy]$`);

const suffixes2: Readonly<Record<string, string>> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
};
const suffixes3: Readonly<Record<string, string>> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
};
const step2 = new RegExp(`^(.+?)(${Object.keys(suffixes2).join('|')})$`);
const step3 = new RegExp(`^(.+?)(${Object.keys(suffixes3).join('|')})$`);
const step4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
const step4ion = /^(.+?)(s|t)(ion)$/;

/**
 * The stem of an English word in small letters, after Porter (1980): `screening`, `screened` and `screens` all give
 * `screen`. Words of up to three letters, and words with figures, stay as they are.
 */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  let w = word[0] === 'y' ? `Y${word.slice(1)}` : word;
  w = w.replace(/^(.+?)(ss|i)es$/, '$1$2').replace(/^(.+?)([^s])s$/, '$1$2');
  w = pastAndPresent(w);
  w = w.replace(/^(.+?)y$/, (all, rest: string) => (hasVowel.test(rest) ? `${rest}i` : all));
  w = w.replace(step2, (all, rest: string, end: string) => (measure0.test(rest) ? rest + suffixes2[end] : all));
  w = w.replace(step3, (all, rest: string, end: string) => (measure0.test(rest) ? rest + suffixes3[end] : all));
  if (step4.test(w)) w = w.replace(step4, (all, rest: string) => (measure1.test(rest) ? rest : all));
  else w = w.replace(step4ion, (all, rest: string, end: string) => (measure1.test(rest + end) ? rest + end : all));
  w = w.replace(/^(.+?)e$/, (all, rest: string) =>
    measure1.test(rest) || (measureIs1.test(rest) && !shortEnd.test(rest)) ? rest : all,
  );
  if (/ll$/.test(w) && measure1.test(w)) w = w.slice(0, -1);
  return w.toLowerCase();
}

function pastAndPresent(word: string): string {
  const eed = /^(.+?)eed$/.exec(word);
  if (eed?.[1]) return measure0.test(eed[1]) ? word.slice(0, -1) : word;
  const rest = /^(.+?)(ed|ing)$/.exec(word)?.[1];
  if (!rest || !hasVowel.test(rest)) return word;
  if (/(at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1);
  return shortEnd.test(rest) ? `${rest}e` : rest;
}
