import type { Weighted } from './weighted';

/**
 * Moves nodes to the community of a neighbour as long as that raises the modularity, in an order drawn anew, and again
 * those whose neighbours have moved (fast local moving; Traag, Waltman & van Eck 2019). Changes `community`, whose
 * numbers are below the order.
 */
export function moveNodes(graph: Weighted, community: Int32Array, draw: () => number): void {
  const { order, offsets, neighbours, weights, strengths, total } = graph;
  const gathered = new Float64Array(order);
  const sizes = new Int32Array(order);
  for (let v = 0; v < order; v++) {
    gathered[community[v]!]! += strengths[v]!;
    sizes[community[v]!]!++;
  }
  const empty: number[] = [];
  for (let c = order - 1; c >= 0; c--) if (!sizes[c]) empty.push(c);
  const tied = new Float64Array(order);
  const near = new Int32Array(order);
  const queue = shuffled(order, draw);
  const queued = new Uint8Array(order).fill(1);
  for (let head = 0, waiting = order; waiting; waiting--) {
    const v = queue[head]!;
    head = head + 1 === order ? 0 : head + 1;
    queued[v] = 0;
    const home = community[v]!;
    let known = 0;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const c = community[neighbours[i]!]!;
      if (!tied[c]) near[known++] = c;
      tied[c]! += weights[i]!;
    }
    const share = strengths[v]! / total;
    gathered[home]! -= strengths[v]!;
    let best = home;
    let most = tied[home]! - share * gathered[home]!;
    for (let k = 0; k < known; k++) {
      const c = near[k]!;
      const gain = tied[c]! - share * gathered[c]!;
      if (gain > most) [best, most] = [c, gain];
      tied[c] = 0;
    }
    // Alone again, where every community would lose by it.
    if (most < 0 && sizes[home]! > 1) best = empty.pop()!;
    gathered[best]! += strengths[v]!;
    if (best === home) continue;
    if (!--sizes[home]!) empty.push(home);
    sizes[best]!++;
    community[v] = best;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const w = neighbours[i]!;
      if (queued[w] || community[w] === best) continue;
      queued[w] = 1;
      queue[(head + waiting++ - 1) % order] = w;
    }
  }
}

function shuffled(order: number, draw: () => number): Int32Array {
  const nodes = new Int32Array(order);
  for (let v = 0; v < order; v++) {
    const other = Math.floor(draw() * (v + 1));
    nodes[v] = nodes[other]!;
    nodes[other] = v;
  }
  return nodes;
}
