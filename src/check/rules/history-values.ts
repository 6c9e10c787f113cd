import { rangeOf } from '../../domain/activity.ts';
import { listed } from '../../domain/listed.ts';
import { cehrtBonusYears, lastWeightedYear } from '../../domain/years.ts';
import { problemAt, type Rule } from '../rule.ts';

/** CMS weighted activities until 2024, and marked them for the CEHRT bonus in two years only. */
export const historyValues = {
  codes: {
    'weighting-after-2024': {
      title: 'A weight after 2024',
      text: 'CMS weighted activities high or medium until the performance year 2024. From 2025 on there are no weights.',
      wrong: {
        file: 'activities/IA_BE_1.md',
        keys: `
          history:
            - years: 2017-2025
              weighting: high
            - years: 2026-2027
        `,
      },
      right: {
        file: 'activities/IA_BE_1.md',
        keys: `
          history:
            - years: 2017-2024
              weighting: high
            - years: 2025-2027
        `,
      },
    },
    'cehrt-bonus-year': {
      title: 'A CEHRT bonus outside 2017 and 2018',
      text: 'The bonus for certified EHR technology existed in these two years only.',
      wrong: {
        file: 'activities/IA_CC_1.md',
        keys: `
          history:
            - years: 2017-2020
              weighting: medium
              cehrtBonus: true
        `,
      },
      right: {
        file: 'activities/IA_CC_1.md',
        keys: `
          history:
            - years: 2017-2018
              weighting: medium
              cehrtBonus: true
            - years: 2019-2020
              weighting: medium
        `,
      },
    },
  },
  check: ({ activities }) =>
    activities.flatMap((file) =>
      file.facts.history.flatMap((entry, i) => {
        const range = rangeOf(entry);
        const weighted = entry.weighting && range.to > lastWeightedYear;
        const bonus =
          entry.cehrtBonus && (range.from < Math.min(...cehrtBonusYears) || range.to > Math.max(...cehrtBonusYears));
        return [
          ...(weighted
            ? [
                problemAt(file, ['history', i, 'weighting'], {
                  code: 'weighting-after-2024',
                  message: `\`weighting: ${entry.weighting}\` in \`years: ${entry.years}\`: CMS gives no weights after ${lastWeightedYear}.`,
                  hint:
                    range.from > lastWeightedYear
                      ? 'Delete the weighting.'
                      : `End this entry with ${lastWeightedYear}, and begin another one, without weighting, with ${lastWeightedYear + 1}.`,
                }),
              ]
            : []),
          ...(bonus
            ? [
                problemAt(file, ['history', i, 'cehrtBonus'], {
                  code: 'cehrt-bonus-year',
                  message: `\`cehrtBonus\` in \`years: ${entry.years}\`: the bonus existed in ${listed(cehrtBonusYears).replace('or', 'and')} only.`,
                  hint: 'Delete the key, or give the other years an entry of their own.',
                }),
              ]
            : []),
        ];
      }),
    ),
} satisfies Rule;
