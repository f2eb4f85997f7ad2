import type { Relation } from '../../api/model';
import { grouped } from '../../territory/grouped';
import { pairOf } from './lanes';

/** A nature needs this share of the relations of two marks to have its line. */
const SHARE = 0.2;
/** Between closed communities only the strongest ties of each are drawn. */
const STRONGEST = 2;

interface Lines {
  lines: Relation[];
  bundled: Map<string, readonly Relation[]>;
}

interface Bundle {
  from: string;
  to: string;
  relations: Relation[];
}

/** Relations between what stands on the map: their own line between two actors, one for each nature otherwise. */
export function bundles(relations: readonly Relation[], standsFor: (actor: string) => string): Lines {
  const lines = relations.filter(({ from, to }) => standsFor(from) === from && standsFor(to) === to);
  const pairs = new Map<string, Bundle>();
  for (const relation of relations) {
    const [from, to] = [standsFor(relation.from), standsFor(relation.to)];
    if (from === to || (from === relation.from && to === relation.to)) continue;
    const known = pairs.get(pairOf({ from, to }));
    if (known) known.relations.push(relation);
    else pairs.set(pairOf({ from, to }), { from, to, relations: [relation] });
  }
  const bundled = new Map<string, readonly Relation[]>();
  for (const { from, to, relations: all } of strongest([...pairs.values()])) {
    for (const [nature, some] of grouped(all, (relation) => relation.nature)) {
      if (some.length < SHARE * all.length) continue;
      const id = `between:${pairOf({ from, to })}:${nature}`;
      lines.push({ id, from, to, nature });
      bundled.set(id, some);
    }
  }
  return { lines, bundled };
}

function strongest(pairs: Bundle[]): Bundle[] {
  const taken = new Map<string, number>();
  const count = (end: string): number => taken.get(end) ?? 0;
  return pairs
    .sort((a, b) => b.relations.length - a.relations.length)
    .filter(({ from, to }) => {
      if (count(from) >= STRONGEST && count(to) >= STRONGEST) return false;
      for (const end of [from, to]) taken.set(end, count(end) + 1);
      return true;
    });
}
