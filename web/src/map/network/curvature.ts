import type { Relation } from '../../api/model';

const STEP = 0.12;

/**
 * How much each relation bends, as a share of its length, so that several relations of one pair
 * lie beside each other. The sign is that of the pair, whichever way each relation points.
 */
export function curvatures(relations: readonly Relation[]): Map<string, number> {
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = [relation.from, relation.to].sort().join('\n');
    const known = pairs.get(key);
    if (known) known.push(relation);
    else pairs.set(key, [relation]);
  }
  const bent = new Map<string, number>();
  for (const pair of pairs.values()) {
    pair.forEach((relation, i) => {
      const offset = i - (pair.length - 1) / 2;
      bent.set(relation.id, offset * STEP * (relation.from < relation.to ? 1 : -1));
    });
  }
  return bent;
}
