/** An undirected graph with weights, its neighbours in one row after the other. */
export interface Weighted {
  order: number;
  /** The neighbours of node v stand from `offsets[v]` to before `offsets[v + 1]`; two edges of a pair stand twice. */
  offsets: Int32Array;
  neighbours: Int32Array;
  weights: Float64Array;
  /** The weights at each node together, loops twice. */
  strengths: Float64Array;
  /** All strengths together: twice the weight of all edges. */
  total: number;
}

/** Each pair of ranks is an edge of weight 1; a node is never its own neighbour. */
export function weighted(order: number, pairs: Int32Array): Weighted {
  const offsets = starts(order, pairs);
  const free = offsets.slice(0, order);
  const neighbours = new Int32Array(pairs.length);
  for (let i = 0; i < pairs.length; i++) neighbours[free[pairs[i]!]!++] = pairs[i ^ 1]!;
  const strengths = new Float64Array(order);
  for (let v = 0; v < order; v++) strengths[v] = offsets[v + 1]! - offsets[v]!;
  const weights = new Float64Array(pairs.length).fill(1);
  return { order, offsets, neighbours, weights, strengths, total: pairs.length };
}

function starts(order: number, ends: Int32Array): Int32Array {
  const offsets = new Int32Array(order + 1);
  for (const v of ends) offsets[v + 1]!++;
  for (let v = 0; v < order; v++) offsets[v + 1]! += offsets[v]!;
  return offsets;
}

/** One node for each part, numbered from 0 to before `parts`; what lies inside a part stays in its strength only. */
export function aggregated(graph: Weighted, part: Int32Array, parts: number): Weighted {
  const members = membersOf(part, parts);
  const strengths = new Float64Array(parts);
  const offsets = new Int32Array(parts + 1);
  const neighbours = new Int32Array(graph.neighbours.length);
  const weights = new Float64Array(graph.neighbours.length);
  const place = new Int32Array(parts).fill(-1);
  let end = 0;
  for (let p = 0; p < parts; p++) {
    const start = end;
    for (let m = members.offsets[p]!; m < members.offsets[p + 1]!; m++) {
      const v = members.nodes[m]!;
      strengths[p]! += graph.strengths[v]!;
      for (let i = graph.offsets[v]!; i < graph.offsets[v + 1]!; i++) {
        const other = part[graph.neighbours[i]!]!;
        if (other === p) continue;
        if (place[other]! < start) {
          neighbours[end] = other;
          place[other] = end++;
        }
        weights[place[other]!]! += graph.weights[i]!;
      }
    }
    offsets[p + 1] = end;
  }
  return {
    order: parts,
    offsets,
    neighbours: neighbours.slice(0, end),
    weights: weights.slice(0, end),
    strengths,
    total: graph.total,
  };
}

function membersOf(part: Int32Array, parts: number): { offsets: Int32Array; nodes: Int32Array } {
  const offsets = starts(parts, part);
  const free = offsets.slice(0, parts);
  const nodes = new Int32Array(part.length);
  for (let v = 0; v < part.length; v++) nodes[free[part[v]!]!++] = v;
  return { offsets, nodes };
}

/** Numbers the parts anew, from 0 on in the order in which nodes name them, in place; answers how many there are. */
export function renumbered(part: Int32Array): number {
  const number = new Int32Array(part.reduce((most, p) => Math.max(most, p), -1) + 1).fill(-1);
  let parts = 0;
  for (let v = 0; v < part.length; v++) {
    const old = part[v]!;
    if (number[old] === -1) number[old] = parts++;
    part[v] = number[old]!;
  }
  return parts;
}

/** The modularity of a partition (Newman & Girvan 2004), between -1/2 and 1; 0 of a graph without edges. */
export function modularity(graph: Weighted, part: Int32Array): number {
  if (!graph.total) return 0;
  const strengths = new Float64Array(graph.order);
  let inside = graph.total;
  for (let v = 0; v < graph.order; v++) {
    strengths[part[v]!]! += graph.strengths[v]!;
    for (let i = graph.offsets[v]!; i < graph.offsets[v + 1]!; i++)
      if (part[graph.neighbours[i]!] !== part[v]) inside -= graph.weights[i]!;
  }
  return inside / graph.total - strengths.reduce((sum, strength) => sum + (strength / graph.total) ** 2, 0);
}
