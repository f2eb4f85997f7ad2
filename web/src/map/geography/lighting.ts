import type { Relation } from '../../api/model';
import type { Graph } from '../../territory/graph';

/** What is brought forward; everything else steps back. */
export interface Light {
  actors: ReadonlySet<string>;
  relations: ReadonlySet<string>;
}

export type Pointed = { actor: string } | { relations: readonly Relation[] } | { actors: readonly string[] };

/** The light of an actor: itself, its relations and their other ends. */
export function around(graph: Graph, ids: readonly string[]): Light {
  const ties = ids.flatMap((id) => graph.tiesOf(id));
  return {
    actors: new Set([...ids, ...ties.map((tie) => tie.other)]),
    relations: new Set(ties.map((tie) => tie.relation.id)),
  };
}

export function between(relations: readonly Relation[]): Light {
  return {
    actors: new Set(relations.flatMap(({ from, to }) => [from, to])),
    relations: new Set(relations.map(({ id }) => id)),
  };
}

export function lightOf(graph: Graph, pointed: Pointed): Light {
  if ('actor' in pointed) return around(graph, [pointed.actor]);
  return 'actors' in pointed ? around(graph, pointed.actors) : between(pointed.relations);
}
