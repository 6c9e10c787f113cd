import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/domain/catalog.ts';
import { yearChanges } from '../../src/domain/year-changes.ts';
import { inventedCatalog, inventedContent } from '../support/invented-catalog.ts';

const catalog = inventedCatalog();
const ids = (list: readonly { id: string }[] = []) => list.map(({ id }) => id);

describe('the catalog', () => {
  it.each([
    ['IA_ZZ_1', 'in-force'],
    ['IA_ZZ_2', 'removed'],
    ['IA_ZZ_3', 'renumbered'],
    ['IA_ZZ_4', 'suspended'],
    ['IA_ZZ_5', 'removed'],
    ['IA_PCMH', 'in-force'],
  ])('%s is %s today', (id, status) => {
    expect(catalog.activity(id)?.status).toBe(status);
  });

  it('has the inventory of each year in the order of ids', () => {
    expect(ids(catalog.year(2026)?.activities)).toEqual(['IA_PCMH', 'IA_ZZ_1', 'IA_ZZ_4', 'IA_ZZ_10']);
    expect(ids(catalog.year(2022)?.activities)).toEqual(['IA_PCMH', 'IA_ZZ_1', 'IA_ZZ_2', 'IA_ZZ_3', 'IA_ZZ_5']);
  });

  it('joins lineage both ways', () => {
    expect(catalog.activity('IA_ZZ_10')?.predecessors.map(({ from }) => from)).toEqual(['IA_ZZ_3']);
    expect(catalog.activity('IA_ZZ_3')?.successors.map(({ to }) => to)).toEqual(['IA_ZZ_10']);
    expect(catalog.activity('IA_ZZ_1')?.rescopedIn).toEqual([2024]);
  });

  it('joins MVPs over their years, with the newest title', () => {
    expect([...(catalog.activity('IA_ZZ_1')?.mvps ?? [])]).toEqual([
      [2025, ['G0002']],
      [2026, ['G0002']],
    ]);
    expect(catalog.mvp('G0002')?.title).toBe('Spoons');
  });

  it('has no subcategory for what has none', () => {
    expect(catalog.activity('IA_PCMH')?.subcategory).toBeNull();
  });

  it('refuses content without a current year', () => {
    expect(() => buildCatalog({ ...inventedContent, years: [] })).toThrow('state: current');
  });
});

describe('what changed in a year', () => {
  it('is unknown for the first', () => {
    expect(yearChanges(catalog, 2022)).toBeUndefined();
  });

  it('tells new from renumbered, and removed from merged', () => {
    const changes = yearChanges(catalog, 2026);
    expect(ids(changes?.added)).toEqual([]);
    expect(changes?.renumbered.map(({ activity, move }) => [activity.id, move.to])).toEqual([['IA_ZZ_3', 'IA_ZZ_10']]);
    expect(changes?.removed.map(({ activity }) => activity.id)).toEqual(['IA_ZZ_2']);
    expect(ids(changes?.suspended)).toEqual(['IA_ZZ_4']);
    const before = yearChanges(catalog, 2024);
    expect(before?.removed.map(({ activity, continuedBy }) => [activity.id, continuedBy[0]?.to])).toEqual([
      ['IA_ZZ_5', 'IA_ZZ_1'],
    ]);
  });

  it('counts a new weight, but not the end of weights', () => {
    expect(yearChanges(catalog, 2024)?.reweighted).toMatchObject([{ before: 'medium', after: 'high' }]);
    expect(yearChanges(catalog, 2025)?.reweighted).toEqual([]);
  });

  it('counts a new title, but not letter case and punctuation', () => {
    expect(yearChanges(catalog, 2025)?.retitled.map(({ activity }) => activity.id)).toEqual(['IA_ZZ_2']);
  });

  it('finds nothing between equal years', () => {
    expect(Object.values(yearChanges(catalog, 2023) ?? {}).flat()).toEqual([]);
  });
});
