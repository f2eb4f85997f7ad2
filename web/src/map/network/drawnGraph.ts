import { MultiDirectedGraph } from 'graphology';
import type { DrawnEdge, DrawnNode } from './drawn';
import type { Model } from './model';

export type DrawnGraph = MultiDirectedGraph<DrawnNode, DrawnEdge>;

/** The graph as the renderer takes it; made whole before it is shown, since each addition would be announced. */
export function graphOf(model: Model | null): DrawnGraph {
  const graph = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  for (const [id, node] of model?.nodes ?? []) graph.addNode(id, node);
  for (const [id, edge] of model?.edges ?? []) {
    const relation = model?.graph.relations.get(id);
    if (relation) graph.addDirectedEdgeWithKey(id, relation.from, relation.to, edge);
  }
  return graph;
}
