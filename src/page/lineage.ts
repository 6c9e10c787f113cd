import { addressOf } from '../domain/addresses.ts';
import type { Activity, Catalog } from '../domain/catalog.ts';
import { slugOf } from '../domain/ids.ts';
import type { Move } from '../domain/lineage.ts';
import { cameFrom, movedTo } from '../views/move-verbs.ts';
import type { Block, LineageLine } from './block.ts';

/** What an activity became, and what it came from; nothing where it stands alone. */
export function lineage({ successors, predecessors }: Activity, catalog: Catalog): Block[] {
  const line = (verb: string, id: string, { year, confidence, note }: Move): LineageLine => {
    const title = catalog.activity(id)?.title;
    return {
      verb,
      name: title ? `${id}: ${title}` : id,
      to: addressOf.activity(slugOf(id)),
      year,
      confidence,
      note,
    };
  };
  const lines = [
    ...successors.map((move) => line(movedTo[move.kind], move.to, move)),
    ...predecessors.map((move) => line(cameFrom[move.kind], move.from, move)),
  ];
  return lines.length > 0 ? [{ kind: 'lineage', lines }] : [];
}
