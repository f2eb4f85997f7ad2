/** Finds communities by the Louvain method (Blondel et al. 2008), visiting actors in their order: always the same. */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { CommunityRequest } from './communities';

addEventListener('message', ({ data: { actors, pairs } }: MessageEvent<CommunityRequest>) => {
  const graph = new Graph<object, { weight: number }>({ type: 'undirected' });
  for (let i = 0; i < actors; i++) graph.addNode(i);
  for (let i = 0; i < pairs.length; i += 2)
    graph.updateEdge(pairs[i], pairs[i + 1], ({ weight = 0 }) => ({ weight: weight + 1 }));
  const found = louvain(graph, { getEdgeWeight: 'weight', randomWalk: false });
  postMessage(Int32Array.from({ length: actors }, (_, i) => found[i] ?? -1));
});
