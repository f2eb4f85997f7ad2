import type { Graph } from '../../territory/graph';
import type { Relation } from '../../api/model';
import type { Point } from './fit';

/** Up to so many actors it is looked for; among more, lines cross actors everywhere. */
const FEW = 20;
/** How near a line may pass by an actor, in units of the map, before it seems to end there. */
const NEAR = 15;
/** Twice as far aside as the lines of a pair: beyond the largest actor. */
const LANE = 2;

/**
 * The lane of each line that is alone in its pair and would otherwise run through a third actor, as though it were two
 * relations of that actor: it bends around it, on the side where more room is.
 */
export function detours(graph: Graph, alone: (relation: Relation) => boolean): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (graph.actors.size > FEW) return found;
  for (const relation of graph.relations.values()) {
    const [from, to] = [graph.actors.get(relation.from), graph.actors.get(relation.to)];
    if (!from || !to || !alone(relation)) continue;
    for (const [id, actor] of graph.actors) {
      const left = id === relation.from || id === relation.to ? null : passing(from, to, actor);
      if (left !== null) found.set(relation.id, left > 0 ? -LANE : LANE);
    }
  }
  return found;
}

/** How far left of the line between two points a third lies, when it lies between them and near; else null. */
function passing(from: Point, to: Point, at: Point): number | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / length;
  const left = ((at.y - from.y) * dx - (at.x - from.x) * dy) / length;
  return along > 0 && along < length && Math.abs(left) < NEAR ? left : null;
}
