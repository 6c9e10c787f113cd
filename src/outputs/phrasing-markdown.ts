import { escapeMarkdown } from '../domain/escape.ts';
import { statusLabel } from '../domain/status.ts';
import { rebaseLinks } from '../markdown/rebase.ts';
import { type Phrase, type Phrasing, phrasesOf } from '../page/phrasing.ts';
import { link } from './markdown-parts.ts';

/**
 * Parts of a sentence as Markdown.
 *
 * @param urlTo puts the base path, and the origin where it is known, before an address of the site
 */
export function phrasingMarkdown(text: Phrasing, urlTo: (address: string) => string): string {
  const one = (phrase: Phrase): string => {
    if (typeof phrase === 'string') return escapeMarkdown(phrase);
    switch (phrase.kind) {
      case 'link':
        return link(phrase.text, phrase.to.startsWith('/') ? urlTo(phrase.to) : phrase.to);
      case 'strong':
        return `**${escapeMarkdown(phrase.text)}**`;
      case 'markdown':
        return rebaseLinks(phrase.markdown, urlTo);
      case 'lastDay':
        return escapeMarkdown(phrase.text);
      case 'status':
        return `${statusLabel(phrase.status, phrase.year)}.`;
      case 'rule':
        return `(${[...doubt(phrase.grounds), link('rule', urlTo(phrase.to))].join('; ')})`;
      default:
        return phrase satisfies never;
    }
  };
  return phrasesOf(text).map(one).join('');
}

/** How sure something is, where it is not verified. */
export const doubt = ({ confidence }: { confidence: string }): string[] =>
  confidence === 'verified' ? [] : [confidence];
