/** Communities by the Leiden method (Traag, Waltman & van Eck 2019), by modularity; the same graph gives the same ones. */
import { moveNodes } from './moving';
import { refined } from './refining';
import { aggregated, modularity, renumbered, weighted, type Weighted } from './weighted';

/** Each round begins with the communities of the one before, until one gains nothing; in a large graph the first suffice. */
const LEAST_ROUNDS = 3;
/** Ends of edges, times rounds: a small graph is searched several times, from other orders of its nodes. */
const EFFORT = 300_000;

/**
 * @param pairs two ranks for each edge, one after the other
 * @returns the community of each node, numbered from 0 on
 */
export function communitiesOf(order: number, pairs: Int32Array): Int32Array {
  const graph = weighted(order, pairs);
  const draw = draws(1);
  const rounds = Math.max(LEAST_ROUNDS, EFFORT / (pairs.length + order));
  let best = alone(order);
  let most = modularity(graph, best);
  for (let round = 0; round < rounds;) {
    let known = -Infinity;
    let from = alone(order);
    for (; round < rounds; round++) {
      const found = improved(graph, from, draw);
      const gained = modularity(graph, found);
      if (gained <= known) break;
      [from, known] = [found, gained];
    }
    if (known > most) [best, most] = [from, known];
    if (!(most > 0)) break;
  }
  return best;
}

const alone = (order: number): Int32Array => Int32Array.from({ length: order }, (_, v) => v);

/** Numbers in [0, 1) that are the same every time (Park & Miller 1988). */
export function draws(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function improved(graph: Weighted, from: Int32Array, draw: () => number): Int32Array {
  /** Of each node of the whole graph, the node of the present level that stands for it. */
  let standsFor = alone(graph.order);
  let level = graph;
  let levelCommunity = Int32Array.from(from);
  for (;;) {
    moveNodes(level, levelCommunity, draw);
    const part = refined(level, levelCommunity);
    const parts = renumbered(part);
    if (parts === level.order) break;
    const next = new Int32Array(parts);
    for (let v = 0; v < level.order; v++) next[part[v]!] = levelCommunity[v]!;
    renumbered(next);
    standsFor = standsFor.map((v) => part[v]!);
    level = aggregated(level, part, parts);
    levelCommunity = next;
  }
  const found = standsFor.map((v) => levelCommunity[v]!);
  renumbered(found);
  return found;
}
