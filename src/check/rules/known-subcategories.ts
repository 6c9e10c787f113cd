import type { ContentFile } from '../../content-files/read/content.ts';
import { listed } from '../../domain/listed.ts';
import { nearest } from '../../domain/nearest.ts';
import { didYouMean, problemAt, type Rule } from '../rule.ts';

/** Every subcategory that an activity names has a file; `none` is for the two activities without a number. */
export const knownSubcategories = {
  codes: {
    'unknown-subcategory': {
      title: 'A subcategory that does not exist',
      text: 'Each subcategory has a file in content/subcategories. `none` is for IA_PCMH and IA_MVP, which belong to none.',
      wrong: { file: 'activities/IA_CC_1.md', keys: 'subcategory: care-cordination' },
      right: { file: 'activities/IA_CC_1.md', keys: 'subcategory: care-coordination' },
    },
  },
  check: ({ activities, subcategories, present }) => {
    const known = [...new Set([...present.subcategories, ...subcategories.map(({ facts }) => facts.id)])].sort();
    if (!known.length) return [];
    const look = (file: ContentFile<{ id: string }>, path: PropertyKey[], subcategory: string | undefined) => {
      if (subcategory === undefined || known.includes(subcategory)) return [];
      const mayHaveNone = /^IA_[A-Z]+$/.test(file.facts.id);
      if (subcategory === 'none' && mayHaveNone) return [];
      const message =
        subcategory === 'none'
          ? `\`subcategory: none\` is only for IA_PCMH and IA_MVP.`
          : `\`subcategory: ${subcategory}\` is not a known subcategory.`;
      const hint = `${didYouMean(nearest(subcategory, known))}Use ${listed(known)}.`;
      return [problemAt(file, path, { code: 'unknown-subcategory', message, hint })];
    };
    return activities.flatMap((file) => [
      ...look(file, ['subcategory'], file.facts.subcategory),
      ...file.facts.history.flatMap(({ subcategory }, i) => look(file, ['history', i, 'subcategory'], subcategory)),
    ]);
  },
} satisfies Rule;
