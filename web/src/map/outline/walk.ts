/** Walking the map with arrow keys: down the list of actors, along a relation to the next actor, and back. */
import type { Graph, Tie } from '../../territory/graph';

export interface Place {
  actor: string;
  /** The relation one is on, or -1 on the actor itself. */
  tie: number;
}

export type Step = 'up' | 'down' | 'in' | 'out';

export interface Walkable {
  actors: readonly string[];
  ties: (actor: string) => readonly Tie[];
}

export function walkable(graph: Graph, actors: readonly string[], relations: ReadonlySet<string>): Walkable {
  return {
    actors,
    ties: (actor) => graph.tiesOf(actor).filter(({ relation }) => relations.has(relation.id)),
  };
}

export function walk(at: Place, step: Step, map: Walkable): Place {
  const ties = map.ties(at.actor);
  const tie = ties[at.tie];
  switch (step) {
    case 'in':
      if (tie) return { actor: tie.other, tie: -1 };
      return ties.length ? { ...at, tie: 0 } : at;
    case 'out':
      return { ...at, tie: -1 };
    case 'up':
    case 'down': {
      const move = step === 'down' ? 1 : -1;
      if (at.tie >= 0) return { ...at, tie: Math.min(Math.max(at.tie + move, 0), ties.length - 1) };
      const index = map.actors.indexOf(at.actor) + move;
      return { actor: map.actors[Math.min(Math.max(index, 0), map.actors.length - 1)] ?? at.actor, tie: -1 };
    }
  }
}
