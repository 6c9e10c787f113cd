import { rangeOf } from '../../domain/activity.ts';
import { cehrtBonusYears, lastWeightedYear } from '../../domain/years.ts';
import { oneOf, problemAt, type Rule } from '../rule.ts';

/** CMS weighted activities until 2024, and marked them for the CEHRT bonus in two years only. */
export const historyValues: Rule = ({ activities }) =>
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
                message: `\`cehrtBonus\` in \`years: ${entry.years}\`: the bonus existed in ${oneOf(cehrtBonusYears).replace('or', 'and')} only.`,
                hint: 'Delete the key, or give the other years an entry of their own.',
              }),
            ]
          : []),
      ];
    }),
  );
