import type { Relation } from '../api/model';

/** The relations of each pair of actors, one of each nature: another object would draw the same line again. */
export function pairsOf(relations: readonly Relation[]): Relation[][] {
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = [relation.from, relation.to].sort().join('\n');
    const others = pairs.get(key) ?? [];
    if (others.every(({ nature }) => nature !== relation.nature)) pairs.set(key, [...others, relation]);
  }
  return [...pairs.values()];
}
