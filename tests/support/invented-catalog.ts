import { activitySchema } from '../../src/domain/activity.ts';
import { buildCatalog, type Catalog } from '../../src/domain/catalog.ts';
import type { Content } from '../../src/domain/content.ts';
import { lineageSchema } from '../../src/domain/lineage.ts';

const page = <Facts>(frontmatter: Facts) => ({ frontmatter, body: '' });
const activity = (id: string, history: unknown[], rest = {}) =>
  page(
    activitySchema.parse({
      id,
      title: `Title of ${id}`,
      subcategory: 'care-coordination',
      weighting: 'none',
      history,
      ...rest,
    }),
  );

/** A small invented content: five years to 2026 and a provisional one, with every kind of change. */
export const inventedContent: Content = {
  activities: [
    activity(
      'IA_ZZ_1',
      [{ years: '2022-2023', weighting: 'medium' }, { years: 2024, weighting: 'high' }, { years: '2025-2027' }],
      {
        weighting: 'high',
      },
    ),
    activity('IA_ZZ_2', [{ years: '2022-2024', weighting: 'high', title: 'An old title' }, { years: 2025 }], {
      weighting: 'high',
    }),
    activity('IA_ZZ_10', [{ years: '2026-2027' }]),
    activity('IA_ZZ_3', [{ years: '2022-2024', weighting: 'medium', title: 'TITLE of ia zz 3' }, { years: 2025 }], {
      weighting: 'medium',
    }),
    activity('IA_ZZ_4', [{ years: '2025-2026' }]),
    activity('IA_ZZ_5', [{ years: '2022-2023', weighting: 'medium' }], { weighting: 'medium' }),
    activity('IA_PCMH', [{ years: '2022-2027' }], { subcategory: 'none' }),
  ],
  subcategories: [page({ id: 'care-coordination', name: 'Care Coordination', rule: { sources: ['s'] }, summary: 'x' })],
  years: [2022, 2023, 2024, 2025, 2026, 2027].map((year) =>
    page({
      year,
      state: year < 2026 ? ('past' as const) : year === 2026 ? ('current' as const) : ('provisional' as const),
      datesChecked: '2026-01-31',
      dates: [],
      facts: [],
    }),
  ),
  mvps: [
    { year: 2026, mvps: [{ id: 'G0002', title: 'Spoons', specialties: [], activities: ['IA_ZZ_1', 'IA_PCMH'] }] },
    { year: 2025, mvps: [{ id: 'G0002', title: 'Spoons before', specialties: [], activities: ['IA_ZZ_1'] }] },
  ],
  lineage: lineageSchema.parse({
    moves: [
      { from: 'IA_ZZ_3', to: 'IA_ZZ_10', year: 2026, kind: 'renumbered', confidence: 'verified', sources: ['s'] },
      { from: 'IA_ZZ_5', to: 'IA_ZZ_1', year: 2024, kind: 'merged', confidence: 'likely', sources: ['s'] },
    ],
    removals: [{ id: 'IA_ZZ_2', year: 2026, sources: ['s'] }],
    suspensions: [
      { id: 'IA_ZZ_2', year: 2025, from: '2025-05-06', sources: ['s'] },
      { id: 'IA_ZZ_4', year: 2026, from: '2026-02-01', sources: ['s'] },
    ],
    rescopes: [{ id: 'IA_ZZ_1', year: 2024 }],
    withdrawn: [],
  }),
  glossary: { terms: [] },
  sources: { sources: [] },
};

export const inventedCatalog = (): Catalog => buildCatalog(inventedContent);
