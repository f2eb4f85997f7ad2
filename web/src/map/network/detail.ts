/** Level of detail: what a large territory shows from afar, so that it stays quick and legible. */
import type { Graph } from '../../territory/graph';

/** Beyond this many actors the map shows less from afar and while it moves. */
export const LARGE = 1500;
/** From this close, every relation is drawn. */
export const CLOSE = 0.3;
const MOST_CONNECTED = 250;

/** The relations among the most connected actors: the skeleton of a large territory. */
export function skeleton(graph: Graph, order: readonly string[]): ReadonlySet<string> {
  const connected = new Set(
    [...order].sort((a, b) => graph.tiesOf(b).length - graph.tiesOf(a).length).slice(0, MOST_CONNECTED),
  );
  const among = [...graph.relations.values()].filter(
    ({ from, to }) => connected.has(from) && connected.has(to),
  );
  return new Set(among.map((relation) => relation.id));
}
