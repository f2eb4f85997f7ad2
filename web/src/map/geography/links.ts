import type { Relation } from '../../api/model';
import { bends, curve } from './curve';
import type { Layout } from './layout';
import type { Position } from './mercator';

/** A line of the map: one relation, or all those of one nature between two clusters. */
export interface Link {
  id: string;
  relations: Relation[];
  path: [number, number][];
  /** How one reading of the relation says it, when it is opened into them. */
  nature?: string;
  /** Only there for the pointer: its readings are drawn instead. */
  unseen?: true;
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
  const ends = endsOf(layout);
  const found = new Map<string, Bundle>();
  for (const relation of relations) {
    const from = ends.get(relation.from);
    const to = ends.get(relation.to);
    if (!from || !to || from === to) continue;
    const pair: [End, End] = from.id < to.id ? [from, to] : [to, from];
    const key = `${pair[0].id}\n${pair[1].id}`;
    const bundle = found.get(key);
    if (bundle) bundle.relations.push(relation);
    else found.set(key, { ends: pair, relations: [relation] });
  }
  return found;
}

/** What stands for each actor: itself, or the cluster it is in. */
function endsOf({ spots, homes }: Layout): Map<string, End> {
  const ends = new Map<string, End>(homes);
  for (const [id, { lon, lat }] of spots) ends.set(id, { id, lon, lat });
  return ends;
}

/** Between actors each relation has its line; with a cluster there is one line for each nature. */
function strandsOf({ ends, relations }: Bundle, layout: Layout): Relation[][] {
  if (ends.every(({ id }) => layout.spots.has(id))) return relations.map((relation) => [relation]);
  const byNature = new Map<string, Relation[]>();
  for (const relation of relations) {
    const strand = byNature.get(relation.nature);
    if (strand) strand.push(relation);
    else byNature.set(relation.nature, [relation]);
  }
  return [...byNature.values()];
}

/** A single directed relation is drawn the way it goes, for its arrow. */
function oriented(path: [number, number][], strand: Relation[], first: End): [number, number][] {
  const [relation] = strand;
  return strand.length === 1 && relation?.directed && relation.to === first.id ? path.reverse() : path;
}
