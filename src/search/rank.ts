import { type Name, rarity, type SearchIndex } from './search-index.ts';
import type { Unit } from './units.ts';
import { nameWeights, scoreWeights as weights } from './weights.ts';

/** By stem, the activities whose text has it, and how often. */
export type FullText = ReadonlyMap<string, ReadonlyMap<number, number>>;

export interface Ranked {
  readonly activity: number;
  readonly score: number;
  /** How much of what the query says the activity holds, from 0 to 1. */
  readonly evidence: number;
  /** The name that fits the query best. */
  readonly name: Name | undefined;
}

/** Every activity that has anything of the query, best first. */
export function rank(units: readonly Unit[], index: SearchIndex, fullText: FullText, anyStatus: boolean): Ranked[] {
  const mass = units.reduce((sum, unit) => sum + unit.mass, 0);
  if (mass === 0) return [];
  const trust = units.reduce((sum, unit) => sum + unit.mass * unit.trust, 0) / mass;
  const places = units.map((unit) => placesOf(unit, index, fullText));
  const strengths = places.map(({ strengths }) => strengths);
  const held = places.map(({ held }) => held);
  const expansions = expand(units, index);
  const candidates = new Set([
    ...strengths.flatMap((places) => [...places.keys()]),
    ...expansions.flatMap(({ places }) => [...places.keys()]),
  ]);
  const ranked = [...candidates].map((activity): Ranked => {
    let words = 0;
    let covered = 0;
    units.forEach((unit, i) => {
      const strength = strengths[i]?.get(activity) ?? 0;
      words += unit.mass * strength;
      covered += unit.mass * unit.trust * (held[i]?.get(activity) ?? 0);
    });
    for (const { places, mass: weight } of expansions) {
      const strength = (places.get(activity) ?? 0) * weights.expansion;
      words += weight * strength;
      covered += weight * strength;
    }
    const { name, fit } = bestName(units, mass, index, activity);
    const evidence = Math.min(1, Math.max(covered / mass, fit * trust));
    const status = index.activities[activity]?.status ?? 'f';
    const meant = name && name.kind !== 'alias' && name.kind !== 'term' && fit > 0.85;
    const factor = anyStatus || meant ? 1 : (weights.status[status] ?? 1);
    const score = (words * evidence ** weights.coverage + weights.name * mass * fit) * factor;
    return { activity, score, evidence, name };
  });
  const order = (a: Ranked) => (index.activities[a.activity]?.status === 'f' ? 0 : 1);
  return ranked.sort((a, b) => b.score - a.score || order(a) - order(b) || a.activity - b.activity);
}

interface Places {
  /** By activity, how strongly it holds the word, from 0 to 1. */
  readonly strengths: ReadonlyMap<number, number>;
  /** By activity, how sure it is that it is about the word: a name says so, a text mentions many things. */
  readonly held: ReadonlyMap<number, number>;
}

function placesOf(unit: Unit, index: SearchIndex, fullText: FullText): Places {
  const strengths = new Map<number, number>();
  const held = new Map<number, number>();
  for (const [stem, fit] of unit.stems) {
    const named = index.postings.get(stem);
    const written = fullText.get(stem);
    for (const activity of new Set([...(named?.keys() ?? []), ...(written?.keys() ?? [])])) {
      const name = named?.get(activity) ?? 0;
      const count = written?.get(activity) ?? 0;
      const sum = (name + textWeight(count)) * fit;
      strengths.set(activity, Math.max(strengths.get(activity) ?? 0, sum / (sum + weights.saturation)));
      const sure = Math.max(
        Math.min(1, name / 2),
        count ? weights.mention + weights.mentionMore * Math.log2(count) : 0,
      );
      held.set(activity, Math.max(held.get(activity) ?? 0, sure * fit));
    }
  }
  return { strengths, held };
}

const textWeight = (count: number) => (count ? weights.text + weights.textMore * Math.log2(count) : 0);

/** How well the best of an activity's names fits the query as a whole, from 0 to 1. */
function bestName(
  units: readonly Unit[],
  mass: number,
  index: SearchIndex,
  activity: number,
): { name: Name | undefined; fit: number } {
  let best: { name: Name | undefined; fit: number } = { name: undefined, fit: 0 };
  for (const name of index.activities[activity]?.names ?? []) {
    let said = 0;
    const taken = new Set<string>();
    for (const unit of units) {
      let fit = 0;
      let key = '';
      for (const stem of name.stems) {
        const value = unit.stems.get(stem) ?? 0;
        if (value > fit) [fit, key] = [value, stem];
      }
      if (!fit) continue;
      said += unit.mass * fit;
      taken.add(key);
    }
    if (!said) continue;
    let whole = 0;
    let held = 0;
    for (const stem of name.stems) {
      const value = rarity(index, stem);
      whole += value;
      if (taken.has(stem)) held += value;
    }
    const part = whole ? held / whole : 0;
    const fit = nameWeights[name.kind] * name.share * (said / mass) * (1 - weights.nameLength[name.kind] * (1 - part));
    if (fit > best.fit) best = { name, fit };
  }
  return best;
}

interface Expansion {
  readonly mass: number;
  readonly places: ReadonlyMap<number, number>;
}

/** Where the query has a name of the glossary, the other names of the same thing count a little. */
function expand(units: readonly Unit[], index: SearchIndex): Expansion[] {
  const said = new Map<string, number>();
  for (const unit of units) for (const [stem, fit] of unit.stems) if (fit >= 0.9) said.set(stem, unit.mass);
  return index.terms.flatMap(({ names }): Expansion[] => {
    const named = names.find((stems) => stems.length > 0 && stems.every((stem) => said.has(stem)));
    if (!named) return [];
    const places = new Map<number, number>();
    for (const stems of names) {
      if (stems === named || !stems.length) continue;
      for (const activity of index.postings.get(stems[0] ?? '')?.keys() ?? []) {
        const least = Math.min(...stems.map((stem) => index.postings.get(stem)?.get(activity) ?? 0));
        const strength = least / (least + weights.saturation);
        if (strength > (places.get(activity) ?? 0)) places.set(activity, strength);
      }
    }
    return [{ mass: named.reduce((sum, stem) => sum + (said.get(stem) ?? 0), 0), places }];
  });
}
