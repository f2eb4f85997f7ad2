import type { Weighted } from './weighted';

/**
 * Splits communities into parts that hold together: every node begins alone and joins the part of its own community to
 * which it is tied best, where that loses nothing and both are well tied to the rest of the community (refinement;
 * Traag, Waltman & van Eck 2019; here the best part, not one drawn at random).
 *
 * @returns the part of each node, numbered by one of its nodes
 */
export function refined(graph: Weighted, community: Int32Array): Int32Array {
  const { order, offsets, neighbours, weights, strengths, total } = graph;
  const part = Int32Array.from({ length: order }, (_, v) => v);
  const whole = new Float64Array(order);
  for (let v = 0; v < order; v++) whole[community[v]!]! += strengths[v]!;
  const gathered = strengths.slice();
  /** The weight of the ties of each part with the rest of its community. */
  const outward = new Float64Array(order);
  for (let v = 0; v < order; v++)
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++)
      if (community[neighbours[i]!] === community[v]) outward[v]! += weights[i]!;
  const joined = new Uint8Array(order);
  const tied = new Float64Array(order);
  const near = new Int32Array(order);
  const wellTied = (p: number, c: number): boolean =>
    outward[p]! >= (gathered[p]! * (whole[c]! - gathered[p]!)) / total;
  for (let v = 0; v < order; v++) {
    const home = community[v]!;
    if (joined[v] || !wellTied(v, home)) continue;
    let known = 0;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const w = neighbours[i]!;
      if (community[w] !== home) continue;
      const p = part[w]!;
      if (!tied[p]) near[known++] = p;
      tied[p]! += weights[i]!;
    }
    let best = v;
    let most = 0;
    for (let k = 0; k < known; k++) {
      const p = near[k]!;
      const gain = tied[p]! - (strengths[v]! * gathered[p]!) / total;
      if (gain > most && wellTied(p, home)) [best, most] = [p, gain];
    }
    if (best !== v) {
      joined[best] = 1;
      joined[v] = 1;
      part[v] = best;
      gathered[best]! += strengths[v]!;
      outward[best]! += outward[v]! - 2 * tied[best]!;
    }
    for (let k = 0; k < known; k++) tied[near[k]!] = 0;
  }
  return part;
}
