import { expect, it } from 'vitest';
import { readPage } from '../../../src/importers/wikigdrive/page.ts';
import { known } from './known.ts';
import { expectPromises } from './promises.ts';

/** The same numbers every time (mulberry32). */
function numbers(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'];

/** A page made of pieces that wikis are made of, in any order and layout. */
function pageOf(seed: number): string {
  const n = numbers(seed);
  const pick = <T>(...choices: T[]): T => choices[n(choices.length)] as T;
  let words = 0;
  const word = () => `${syllables[n(10)]}${syllables[n(10)]}${(words++).toString(36)}`;
  const text = (length = 2 + n(6)) => Array.from({ length }, word).join(' ');
  const rich = () =>
    pick(
      text,
      () => `**${text()}** ${word()}`,
      () => `${word()} *${word()}*, ${word()}`,
      () => `[${text()}](https://example.org/${word()})`,
      () => `[${word()}](javascript:${word()})`,
      () => `![${word()}](${word()}.png)`,
      () => `${word()}â€™s â€œ${word()}â€ ${word()}Â ${word()}`,
      () => `<span class="x">${word()}</span> <b>${word()}</b><br>${word()}`,
      () => `${word()} &amp; ${word()}&nbsp;${word()} \\_${word()}\\. \`${word()}\``,
      () => `{{< note >}}${text()}{{< /note >}}`,
      () => `<!-- ${word()} --> ${word()} < ${word()} | ${word()}`,
      () => `${word()}[^1] ${word()} ! [${word()}] * ${word()}`,
    )();
  const list = (depth = 0): string =>
    Array.from({ length: 1 + n(3) }, (_, i) => {
      const mark = pick('*', '-', `${i + 1}.`, '•');
      const end = pick('', '', ';', '; or', '; and');
      const inner = depth < 2 && n(4) === 0 ? `\n${list(depth + 1)}` : '';
      return `${' '.repeat(depth * pick(2, 4))}${mark} ${rich()}${end}${inner}`;
    }).join('\n');
  const block = () =>
    pick(
      rich,
      rich,
      () => list(),
      () => `${rich()}${pick('  ', '\\', '')}\n${rich()}`,
      () => `> ${rich()}`,
      () => `### ${text()}`,
      () => `| ${word()} | ${word()} |\n|---|---|\n| ${word()} | ${word()} |`,
      () => `{{% ${pick('note', 'warning "Oh"', 'details')} %}}\n${rich()}`,
      () => `<div>${rich()}</div>`,
      () => `    ${text()}`,
      () => '---',
      () => '```\n**not bold**\n```',
      () => `[^1]: ${text()}`,
    )();
  const glue = () => pick('\n', '  \n', '\n\n', '\n\n\n');
  const label = (name: string) =>
    pick(
      `**${name}**: `,
      `**${name}:** `,
      `**${name}: **`,
      `${name}: `,
      `## ${name}\n\n`,
      `* **${name}:** `,
      `__${name}__\n\n`,
    );
  const parts = [
    label(pick('Weighting', 'Activity Weighting')) + pick('High', 'Medium'),
    `${label(pick('Subcategory', 'Subcategory Name', 'Sub-category'))}Care Coordination`,
    label(pick('Description', 'Activity Description')) + rich() + glue() + block(),
    label(pick('Supporting Documentation', 'Suggested Documentation')) +
      pick(rich, () => `\n${list()}`)() +
      glue() +
      block(),
    label(pick('Resources', 'References')) +
      glue() +
      pick(
        rich,
        () => list(),
        () => `[${text()}](https://example.org/2019/${word()})`,
      )(),
    ...Array.from({ length: n(3) }, block),
    ...(n(3) ? [] : [label(text(2)) + rich()]),
  ];
  const head = n(4)
    ? "---\ntitle: 'CC 2 - Results in Time'\ndate: '2019-02-03'\n---\n"
    : '# CC-2: Results in Time\n\nYear: 2019\n\n';
  return head + parts.map((part) => part + pick('\n\n', '\n\n', '  \n')).join('');
}

it('imports generated pages without losing a word', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const page = pageOf(seed);
    try {
      expectPromises(page, readPage(page, { name: 'page', known }), known);
    } catch (error) {
      expect.fail(`page ${seed}: ${(error as Error).message}\n\n${page}`);
    }
  }
});
