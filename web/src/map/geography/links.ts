import type { Relation } from '../../api/model';
import { bends, curve } from './curve';
import type { Layout } from './layout';
import type { Position } from './mercator';

/** A line of the map: one relation, or all those of one nature between two clusters. */
export interface Link {
  id: string;
  relations: Relation[];
  path: [number, number][];
}

interface End extends Position {
  id: string;
}

interface Bundle {
  ends: [End, End];
  relations: Relation[];
}

/** Lines between what is drawn; relations inside one cluster or with an unlocated actor have none. */
export function links(relations: readonly Relation[], layout: Layout): Link[] {
  return [...bundles(relations, layout).values()].flatMap((bundle) => {
    const strands = strandsOf(bundle, layout);
    const bent = bends(strands.length);
    const [a, b] = bundle.ends;
    return strands.map((strand, i) => ({
      id: strand.map((relation) => relation.id).join('|'),
      relations: strand,
      path: oriented(curve(a, b, bent[i] ?? 0, layout.zoom), strand, a),
    }));
  });
}

function bundles(relations: readonly Relation[], layout: Layout): Map<string, Bundle> {
  const found = new Map<string, Bundle>();
  for (const relation of relations) {
    const from = end(relation.from, layout);
    const to = end(relation.to, layout);
    if (!from || !to || from.id === to.id) continue;
    const ends: [End, End] = from.id < to.id ? [from, to] : [to, from];
    const key = `${ends[0].id}\n${ends[1].id}`;
    const bundle = found.get(key);
    if (bundle) bundle.relations.push(relation);
    else found.set(key, { ends, relations: [relation] });
  }
  return found;
}

function end(actor: string, layout: Layout): End | undefined {
  const home = layout.homes.get(actor);
  if (home) return home;
  const spot = layout.spots.get(actor);
  return spot && { id: actor, ...spot };
}

/** Between actors each relation has its line; with a cluster there is one line for each nature. */
function strandsOf({ ends, relations }: Bundle, layout: Layout): Relation[][] {
  if (ends.every(({ id }) => layout.spots.has(id))) return relations.map((relation) => [relation]);
  const byNature = new Map<string, Relation[]>();
  for (const relation of relations) {
    byNature.set(relation.nature, [...(byNature.get(relation.nature) ?? []), relation]);
  }
  return [...byNature.values()];
}

/** A single directed relation is drawn the way it goes, for its arrow. */
function oriented(path: [number, number][], strand: Relation[], first: End): [number, number][] {
  const [relation] = strand;
  return strand.length === 1 && relation?.directed && relation.to === first.id ? path.reverse() : path;
}
