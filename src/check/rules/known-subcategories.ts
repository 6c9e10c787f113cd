import type { ContentFile } from '../../content-files/read/content.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Problem } from '../../domain/problem.ts';
import { didYouMean, oneOf, problemAt, type Rule } from '../rule.ts';

/** Every subcategory that an activity names has a file; `none` is for the two activities without a number. */
export const knownSubcategories: Rule = ({ activities, subcategories, present }) => {
  const known = [...new Set([...present.subcategories, ...subcategories.map(({ facts }) => facts.id)])].sort();
  if (!known.length) return [];
  const look = (file: ContentFile<{ id: string }>, path: PropertyKey[], subcategory: string | undefined): Problem[] => {
    if (subcategory === undefined || known.includes(subcategory)) return [];
    const mayHaveNone = /^IA_[A-Z]+$/.test(file.facts.id);
    if (subcategory === 'none' && mayHaveNone) return [];
    const message =
      subcategory === 'none'
        ? `\`subcategory: none\` is only for IA_PCMH and IA_MVP.`
        : `\`subcategory: ${subcategory}\` is not a known subcategory.`;
    const hint = `${didYouMean(nearest(subcategory, known))}Use ${oneOf(known)}.`;
    return [problemAt(file, path, { code: 'unknown-subcategory', message, hint })];
  };
  return activities.flatMap((file) => [
    ...look(file, ['subcategory'], file.facts.subcategory),
    ...file.facts.history.flatMap(({ subcategory }, i) => look(file, ['history', i, 'subcategory'], subcategory)),
  ]);
};
