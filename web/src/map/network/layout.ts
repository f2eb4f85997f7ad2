/** Rearranging the network from where it is: who was placed by a person, or has no relation, stays. */
import type { MapActor, Relation } from '../../api/model';

export interface LayoutRequest {
  settings: object;
  nodes: Float32Array;
  edges: Float32Array;
  steps: number;
}

export interface LayoutProgress {
  nodes: Float32Array;
  done: boolean;
}

const PER_NODE = 10;
const PER_EDGE = 3;

/** Repulsion as a share of the square of the lines' mean length: the map keeps about its size. */
const SPREAD = 0.06;

const SETTINGS = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 0,
  strongGravityMode: true,
  gravity: 0.1,
  slowDown: 4,
  barnesHutTheta: 0.7,
};

/** The request is a function of the current places only: the same map rearranges the same way. */
export function layoutRequest(
  actors: readonly Pick<MapActor, 'id' | 'x' | 'y' | 'placed'>[],
  relations: readonly Relation[],
): LayoutRequest {
  const index = new Map(actors.map((actor, i) => [actor.id, i]));
  const known = relations.filter(({ from, to }) => index.has(from) && index.has(to));
  const tied = new Set(known.flatMap(({ from, to }) => [from, to]));
  const nodes = new Float32Array(actors.length * PER_NODE);
  actors.forEach((actor, i) => {
    const fixed = actor.placed || !tied.has(actor.id) ? 1 : 0;
    nodes.set([actor.x, actor.y, 0, 0, 0, 0, 1, 1, 1, fixed], i * PER_NODE);
  });
  const edges = new Float32Array(known.length * PER_EDGE);
  let length = 0;
  known.forEach(({ from, to }, i) => {
    const source = (index.get(from) ?? 0) * PER_NODE;
    const target = (index.get(to) ?? 0) * PER_NODE;
    for (const end of [source, target]) nodes[end + 6] = (nodes[end + 6] ?? 1) + 1;
    edges.set([source, target, 1], i * PER_EDGE);
    length += distance(nodes, source, target);
  });
  const mean = length / Math.max(known.length, 1) || 1;
  const mass = 1 + (2 * known.length) / Math.max(actors.length, 1);
  const settings = {
    ...SETTINGS,
    scalingRatio: (SPREAD * mean * mean) / mass,
    barnesHutOptimize: actors.length > 800,
  };
  return { settings, nodes, edges, steps: actors.length > 3000 ? 160 : 400 };
}

const distance = (nodes: Float32Array, a: number, b: number): number =>
  Math.hypot((nodes[a] ?? 0) - (nodes[b] ?? 0), (nodes[a + 1] ?? 0) - (nodes[b + 1] ?? 0));

/** Where each actor stands in the answer of the worker. */
export function placesOf(ids: readonly string[], nodes: Float32Array): Map<string, { x: number; y: number }> {
  return new Map(ids.map((id, i) => [id, { x: nodes[i * PER_NODE] ?? 0, y: nodes[i * PER_NODE + 1] ?? 0 }]));
}
